import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { countFilters } from "@/lib/search/filters";
import type { SearchPage } from "@/lib/search/page";
import { type ListPlace, listHref } from "./addresses";
import { NothingFound } from "./NothingFound";

interface EmptyListProps {
  place: ListPlace;
  result: Pick<SearchPage, "total" | "pages" | "suggestion">;
}

/** Why nothing is shown: the page is past the end, the filters or the words leave nothing, or there is nothing yet. */
export function EmptyList({ place, result: { total, pages, suggestion } }: EmptyListProps) {
  const t = useTranslations("search.empty");
  const { locale, path, filters } = place;
  if (total > 0) {
    return (
      <Empty
        kind="practice"
        heading="h3"
        title={t("pastTitle")}
        actions={
          <>
            <LinkButton variant="line" href={listHref(locale, path, { ...filters, page: pages })}>
              {t("pastLast")}
            </LinkButton>
            <LinkButton variant="line" href={listHref(locale, path, { ...filters, page: 1 })}>
              {t("pastFirst")}
            </LinkButton>
          </>
        }
      >
        {t("past", { pages })}
      </Empty>
    );
  }
  if (filters.q === "" && countFilters(filters) === 0) {
    return (
      <Empty
        kind="practice"
        heading="h3"
        title={t("noneTitle")}
        actions={<LinkButton href={`/${locale}/practices/new`}>{t("share")}</LinkButton>}
      >
        {t("none")}
      </Empty>
    );
  }
  return <NothingFound place={place} suggestion={suggestion} />;
}
