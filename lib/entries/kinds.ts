import { challengeKind } from "@/lib/challenges/kind";
import { collectionKind } from "@/lib/collections/kind";
import type { Kind as Dye } from "@/lib/embroidery/tokens";
import { eventKind } from "@/lib/events/kind";
import type { CrossCheck } from "@/lib/forms/check";
import type { ContentOf, Fields } from "@/lib/forms/fields";
import type { RawObject } from "@/lib/forms/raw";
import { locales } from "@/lib/i18n/locale";
import type { Localized } from "@/lib/i18n/localized";
import { ideaKind } from "@/lib/ideas/kind";
import type { Role } from "@/lib/members/member";
import { practiceKind } from "@/lib/practices/kind";
import type { Warning } from "./warnings";

/** What lists and searches can be narrowed down by. */
export interface Facets {
  topics: string[];
  targetGroups: string[];
  objectives: string[];
  sdgs: number[];
  regions: string[];
  stage: string | null;
  evidence: number;
  /** Ids of funding sources. */
  funding: string[];
  /** The year in which it began or takes place. */
  year: number | null;
}

/** All that the shared machinery needs to know of a kind of content. A new kind is one of these and its pages. */
export interface Kind<F extends Fields = Fields> {
  /** Whose colours, cloth and mark it wears. */
  dye: Dye;
  /** The path of its list, and what caches of its public pages are tagged with. */
  path: string;
  fields: F;
  /** The steps of its form: the fields of each, in groups. */
  steps: Record<string, readonly (readonly string[])[]>;
  /** Its form gives both languages of a text the same room beside each other: whoever writes it, writes both. */
  sideBySide?: boolean;
  /** What a new draft holds already. */
  begins?: RawObject;
  /** Fields that not everybody may see: publishing keeps them apart from what the public reads. */
  restricted?: readonly (keyof F)[];
  /** Who may begin one; everybody where it says nothing. */
  startedBy?: readonly Role[];
  /** Who decides on it; moderators and administrators where it says nothing. */
  reviewedBy?: readonly Role[];
  crossCheck: CrossCheck;
  title(content: ContentOf<F>): Localized;
  teaser(content: ContentOf<F>): Localized;
  organisation(content: ContentOf<F>): Localized;
  /** What a list shows besides title and teaser. */
  summary(content: ContentOf<F>): object;
  facets(content: ContentOf<F>): Facets;
  uploads(content: ContentOf<F>): string[];
  /** What a moderator should look at besides personal data. */
  warnings(content: ContentOf<F>): Warning[];
}

export type EntryKind = keyof typeof kinds;

/** Every kind of content. The list is closed. */
export const kinds = {
  practice: practiceKind,
  idea: ideaKind,
  event: eventKind,
  challenge: challengeKind,
  collection: collectionKind,
};

/** A kind whose fields are not known by name: what the shared machinery works with. */
export const kindOf = (kind: EntryKind): Kind => kinds[kind] as unknown as Kind;

/** The title in a content that may be unfinished. A draft holds whatever was posted: what is no text counts as none. */
export function titleFrom(kind: EntryKind, content: unknown): Localized {
  const typed: Record<string, unknown> = {
    ...kindOf(kind).title((content ?? {}) as Parameters<Kind["title"]>[0]),
  };
  return Object.fromEntries(locales.flatMap((l) => (typeof typed[l] === "string" ? [[l, typed[l]]] : [])));
}
