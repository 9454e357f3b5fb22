import type { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import type { Filters } from "@/lib/practices/filters";
import { facetNames } from "@/lib/practices/list-keys";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { valueLabel } from "./facet-options";

type Translate = ReturnType<typeof useTranslations<"practices">>;

/** The title of a filtered list: "Добри практики: Заетост, Варна, страница 2". */
export function filterWords(filters: Filters, locale: Locale, t: Translate): string {
  const chosen = facetNames.flatMap((facet) => filters[facet].map((id) => valueLabel(facet, id, locale)));
  if (filters.evidence > 0) {
    chosen.push(t("atLeast", { word: termLabel("evidence", String(filters.evidence), locale) }));
  }
  const title =
    chosen.length > 0 ? t("meta.filtered", { title: t("title"), filters: chosen.join(", ") }) : t("title");
  return filters.page > 1 ? t("meta.page", { title, page: filters.page }) : title;
}
