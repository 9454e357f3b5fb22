import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import type { Locale } from "@/lib/i18n/locale";
import { countFilters, type Filters } from "@/lib/practices/filters";
import { listHref } from "./addresses";

interface EmptyListProps {
  locale: Locale;
  filters: Filters;
  total: number;
  pages: number;
}

/** Why no practice is shown: the page is past the end, the filters leave none, or there is none at all yet. */
export function EmptyList({ locale, filters, total, pages }: EmptyListProps) {
  const t = useTranslations("practices.empty");
  const share = `/${locale}/practices/new`;
  if (total > 0) {
    return (
      <Empty
        kind="practice"
        heading="h3"
        title={t("pastTitle")}
        actions={
          <>
            <LinkButton variant="line" href={listHref(locale, { ...filters, page: pages })}>
              {t("pastLast")}
            </LinkButton>
            <LinkButton variant="line" href={listHref(locale, { ...filters, page: 1 })}>
              {t("pastFirst")}
            </LinkButton>
          </>
        }
      >
        {t("past", { pages })}
      </Empty>
    );
  }
  if (countFilters(filters) > 0) {
    return (
      <Empty
        kind="practice"
        heading="h3"
        title={t("filteredTitle")}
        actions={
          <>
            <LinkButton variant="line" href={listHref(locale)}>
              {t("filteredAll")}
            </LinkButton>
            <LinkButton variant="line" href={share}>
              {t("share")}
            </LinkButton>
          </>
        }
      >
        {t("filtered")}
      </Empty>
    );
  }
  return (
    <Empty
      kind="practice"
      heading="h3"
      title={t("noneTitle")}
      actions={<LinkButton href={share}>{t("share")}</LinkButton>}
    >
      {t("none")}
    </Empty>
  );
}
