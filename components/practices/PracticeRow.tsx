import { EntryRow, type Listed, type RowLook } from "@/components/entries/EntryRow";
import { PlaceFact } from "@/components/entries/PlaceFact";
import type { Locale } from "@/lib/i18n/locale";
import { PracticeEvidence } from "./PracticeEvidence";

interface PracticeRowProps {
  practice: Listed;
  locale: Locale;
  look?: RowLook | undefined;
}

/** One practice in a list. */
export const PracticeRow = ({ practice, locale, look }: PracticeRowProps) => (
  <EntryRow entry={practice} locale={locale} look={look}>
    <PracticeEvidence level={practice.evidence} locale={locale} />
    <PlaceFact place={practice.place} regions={practice.regions} locale={locale} />
  </EntryRow>
);
