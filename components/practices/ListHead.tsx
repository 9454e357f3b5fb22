import { useTranslations } from "next-intl";
import type { ListPlace } from "@/components/search/addresses";
import { SearchField } from "@/components/search/SearchField";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { RegionMap } from "./RegionMap";

interface ListHeadProps {
  place: ListPlace;
  counts: Readonly<Record<string, number>>;
}

/** What the list is, its search, and its map beside them. */
export function ListHead({ place, counts }: ListHeadProps) {
  const t = useTranslations("practices");
  const { locale, path, filters } = place;
  return (
    <div className="linenb">
      <div className="wrap">
        <Breadcrumbs crumbs={[{ label: t("home"), href: `/${locale}` }, { label: t("crumb") }]} />
        <div className="ph phmap">
          <div>
            <h1>{t("title")}</h1>
            <p className="lead">{t("lead")}</p>
            <SearchField
              id="q"
              label={t("search")}
              locale={locale}
              path={path}
              defaultValue={filters.q}
              size="medium"
            />
          </div>
          <RegionMap place={place} counts={counts} />
        </div>
      </div>
    </div>
  );
}
