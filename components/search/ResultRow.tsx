import type { ReactNode } from "react";
import { PracticeRow } from "@/components/practices/PracticeRow";
import type { EntryKind } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";
import type { Hit } from "@/lib/search/page";

/** How each kind is shown in a list. */
const rows: Record<EntryKind, (hit: Hit, locale: Locale) => ReactNode> = {
  practice: (hit, locale) => <PracticeRow practice={hit} locale={locale} />,
};

/** Something found. */
export const ResultRow = ({ hit, locale }: { hit: Hit; locale: Locale }) => rows[hit.kind](hit, locale);
