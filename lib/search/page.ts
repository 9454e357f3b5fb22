import type { EntrySummary } from "@/lib/entries/summary";
import type { InLanguage } from "@/lib/i18n/localized";
import type { FacetName } from "./keys";

/** A text in pieces: those that the search found are to be marked. Plain text, to be escaped like any other. */
export interface Marked {
  lang: InLanguage["lang"];
  pieces: { text: string; mark: boolean }[];
}

/** Something found: what a list shows of it, with the found words marked. */
export interface Hit extends EntrySummary {
  markedTitle: Marked;
  /** The piece of its text that answers the words best; null when the words are in its title alone or there are none. */
  fragment: Marked | null;
}

/** For every value of every facet, how many hits it would leave with the other filters as they are. */
export type FacetCounts = Record<FacetName | "evidence", Record<string, number>>;

/** One page of a search, and what there is to say about it. */
export interface SearchPage {
  items: Hit[];
  /** Hits; with `more` there are more than this. */
  total: number;
  more: boolean;
  /** At least 1. A page past the end has no items. */
  pages: number;
  facets: FacetCounts;
  /** The counts of the facets are of the newest hits alone: each is at least so many. */
  facetsAtLeast: boolean;
  /** Words that are nowhere, and what was looked for in their stead. */
  corrections: { from: string; to: string }[];
  /** Set when nothing has all the words, and what has some of them is shown. */
  partial: boolean;
  /** Nothing was found: a query that does find something, "perhaps you meant". */
  suggestion: string | null;
  /** The query has only words such as "and" or signs: it was passed over. */
  tooCommon: boolean;
  /** The query has more words than are looked for. */
  cut: boolean;
}
