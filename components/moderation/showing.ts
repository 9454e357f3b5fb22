import type { ReviewItem } from "@/lib/entries/review-queries";
import type { Field } from "@/lib/forms/fields";
import type { Locale } from "@/lib/i18n/locale";

/** How the fields of a revision are shown. */
export interface Showing {
  locale: Locale;
  source: Locale;
  /** Whether there is any text in the other language: only then is a missing one worth a word. */
  bilingual: boolean;
  /** Whether there is a baseline to mark differences from. */
  compare: boolean;
  uploads: ReviewItem["uploads"];
  /** The label of a field by its path: "results.indicator". */
  labelOf: (path: string) => string;
}

export interface ValueProps {
  field: Field;
  path: string;
  after: unknown;
  /** Its value in the baseline. */
  before: unknown;
  showing: Showing;
}
