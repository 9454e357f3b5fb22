import { useTranslations } from "next-intl";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import type { Locale } from "@/lib/i18n/locale";
import type { Filters } from "@/lib/practices/filters";
import { RegionMap } from "./RegionMap";

interface ListHeadProps {
  locale: Locale;
  filters: Filters;
  counts: Readonly<Record<string, number>>;
}

/** What the list is, beside its map. */
export function ListHead({ locale, filters, counts }: ListHeadProps) {
  const t = useTranslations("practices");
  return (
    <div className="linenb">
      <div className="wrap">
        <Breadcrumbs crumbs={[{ label: t("home"), href: `/${locale}` }, { label: t("crumb") }]} />
        <div className="ph phmap">
          <div>
            <h1>{t("title")}</h1>
            <p className="lead">{t("lead")}</p>
          </div>
          <RegionMap filters={filters} counts={counts} locale={locale} />
        </div>
      </div>
    </div>
  );
}
