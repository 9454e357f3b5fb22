import type { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import type { Filters } from "@/lib/search/filters";
import { facetNames } from "@/lib/search/keys";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { valueLabel } from "./facet-options";

type Translate = ReturnType<typeof useTranslations<"search">>;

/** What was typed, to stand between quotation marks: without its own. */
export const bareQuery = (q: string): string => q.replace(/["„“”«»]/g, "").trim();

/** What a search asks for, in words: „грижа“, Заетост, Варна, поне „сравнена“. */
export function filterWords(filters: Filters, locale: Locale, t: Translate): string[] {
  const chosen = facetNames.flatMap((facet) => filters[facet].map((id) => valueLabel(facet, id, locale)));
  if (filters.q) chosen.unshift(t("quoted", { q: bareQuery(filters.q) }));
  if (filters.evidence > 0) {
    chosen.push(t("atLeast", { word: termLabel("evidence", String(filters.evidence), locale) }));
  }
  return chosen;
}

/** The title of a searched or filtered list: "Добри практики: „грижа“, Варна, страница 2". */
export function listTitle(title: string, filters: Filters, locale: Locale, t: Translate): string {
  const words = filterWords(filters, locale, t).join(", ");
  const asked = words ? t("meta.filtered", { title, filters: words }) : title;
  return filters.page > 1 ? t("meta.page", { title: asked, page: filters.page }) : asked;
}
