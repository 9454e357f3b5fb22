import type { CallDates } from "@/lib/challenges/kind";
import type { CollectionCard } from "@/lib/collections/kind";
import type { Prisma } from "@/lib/db/generated/client";
import type { EventFacts } from "@/lib/events/facts";
import type { Locale } from "@/lib/i18n/locale";
import { type InLanguage, type Localized, pick } from "@/lib/i18n/localized";
import type { IdeaStanding } from "@/lib/ideas/standings";
import type { EntryKind } from "./kinds";

/** What a card shows of an entry besides its texts and facets: each kind stores it on publication. */
export interface Card {
  organisation: Localized;
  place: Localized;
  image: { id: string; alt: Localized } | null;
  /** What an idea looks for: ids of "asks". */
  asks?: string[];
  event?: EventFacts;
  challenge?: CallDates;
  collection?: CollectionCard;
}

/** An entry in a list, in the reader's language where there is one. Times are ISO strings, so that a cached answer equals a fresh one. */
export interface EntrySummary {
  id: string;
  kind: EntryKind;
  slug: string;
  title: InLanguage;
  teaser: InLanguage;
  organisation: InLanguage | null;
  place: InLanguage | null;
  regions: string[];
  topics: string[];
  objectives: string[];
  stage: string | null;
  evidence: number;
  image: { id: string; alt: InLanguage | null } | null;
  publishedAt: string;
  /** Of an idea: what it looks for, as ids of "asks", and where it stands. */
  asks?: string[];
  idea?: IdeaStanding;
  /** Of an event: when and how. */
  event?: EventFacts;
  /** Of a call for ideas: when it is open. */
  challenge?: CallDates;
  /** Of a collection: how much is in it, and until when it holds. */
  collection?: CollectionCard;
}

/** What `summaryOf` reads of a publication. */
export const summarySelect = {
  entryId: true,
  kind: true,
  slug: true,
  summary: true,
  texts: { select: { language: true, title: true, teaser: true } },
  regions: true,
  topics: true,
  objectives: true,
  stage: true,
  evidence: true,
  publishedAt: true,
} as const satisfies Prisma.PublicationSelect;

export type SummaryRow = Prisma.PublicationGetPayload<{ select: typeof summarySelect }>;

/** A publication as lists show it: `summariesOf` adds what only its kind knows. */
export function summaryOf(row: SummaryRow, locale: Locale): EntrySummary {
  const { organisation, place, image, asks, event, challenge, collection } = row.summary as unknown as Card;
  const text = (name: "title" | "teaser"): InLanguage =>
    pick(Object.fromEntries(row.texts.map((one) => [one.language, one[name]])), locale) ?? {
      text: "",
      lang: locale,
    };
  return {
    id: row.entryId,
    kind: row.kind,
    slug: row.slug,
    title: text("title"),
    teaser: text("teaser"),
    organisation: pick(organisation, locale),
    place: pick(place, locale),
    regions: row.regions,
    topics: row.topics,
    objectives: row.objectives,
    stage: row.stage,
    evidence: row.evidence,
    image: image ? { id: image.id, alt: pick(image.alt, locale) } : null,
    publishedAt: row.publishedAt.toISOString(),
    ...(asks && { asks }),
    ...(event && { event }),
    ...(challenge && { challenge }),
    ...(collection && { collection }),
  };
}
