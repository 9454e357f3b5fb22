import type { Locale } from "@/lib/i18n/locale";
import type { InLanguage } from "@/lib/i18n/localized";

/** An argument speaks for an entry or against it; a reply does neither. */
export const sides = ["for", "against"] as const;
export type Side = (typeof sides)[number];

/** What is said of a writer beside their name: an author of the entry, somebody of the team. */
export type Chip = "author" | "editor";

export interface Writer {
  /** Empty when the account has none any more. */
  name: string;
  chip: Chip | null;
}

/** The entry that something was written to before it was merged into the one that is read. */
export interface Origin {
  slug: string;
  title: InLanguage;
}

/** What somebody wrote under an entry. Hidden and removed ones keep their place, and nothing of what they said. */
export type Said =
  | { state: "shown"; author: Writer; body: string; lang: Locale; edited: boolean; useful: number }
  | { state: "hidden"; reason: string }
  | { state: "removed" };

export type Reply = Said & { id: string; at: string };

export type Point = Reply & { side: Side; from: Origin | null; replies: Reply[] };

/** News of the authors. */
export interface Update {
  id: string;
  at: string;
  title: string;
  body: string;
  lang: Locale;
  author: string;
  from: Origin | null;
}

/** What people did around a published entry, with what they did around those merged into it. Times are ISO strings. */
export interface Participation {
  /** Members; who supported two entries that were merged counts once. */
  supports: number;
  followers: number;
  /** The oldest first, and so are their replies. */
  points: Point[];
  /** How many offers of help were accepted, by ids of the vocabulary "asks". */
  accepted: Record<string, number>;
  /** The newest first. */
  updates: Update[];
}
