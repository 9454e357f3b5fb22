import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { countFilters } from "@/lib/search/filters";
import { lists } from "@/lib/search/keys";
import type { SearchPage } from "@/lib/search/page";
import { kindAt, type ListPlace, listHref, shareHref } from "./addresses";
import { NothingFound } from "./NothingFound";

interface EmptyListProps {
  place: ListPlace;
  result: Pick<SearchPage, "total" | "pages" | "suggestion">;
}

/** Why nothing is shown: the page is past the end, the filters or the words leave nothing, or there is nothing yet. */
export function EmptyList({ place, result: { total, pages, suggestion } }: EmptyListProps) {
  const t = useTranslations();
  const { locale, path, filters } = place;
  const kind = kindAt(path);
  if (total > 0) {
    return (
      <Empty
        kind={kind ?? "practice"}
        heading="h3"
        title={t("search.empty.pastTitle")}
        actions={
          <>
            <LinkButton variant="line" href={listHref(locale, path, { ...filters, page: pages })}>
              {t("search.empty.pastLast")}
            </LinkButton>
            <LinkButton variant="line" href={listHref(locale, path, { ...filters, page: 1 })}>
              {t("search.empty.pastFirst")}
            </LinkButton>
          </>
        }
      >
        {t("search.empty.past", { pages })}
      </Empty>
    );
  }
  if (kind && filters.q === "" && countFilters(filters) === 0) {
    const list = lists[kind];
    return (
      <Empty
        kind={kind}
        heading="h3"
        title={t(`${list}.empty.title`)}
        actions={<LinkButton href={shareHref(locale, path)}>{t(`${list}.empty.share`)}</LinkButton>}
      >
        {t(`${list}.empty.text`)}
      </Empty>
    );
  }
  return <NothingFound place={place} suggestion={suggestion} />;
}
