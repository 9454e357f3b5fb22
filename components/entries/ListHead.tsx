import { useTranslations } from "next-intl";
import type { ListPlace } from "@/components/search/addresses";
import { SearchField } from "@/components/search/SearchField";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { type ListKind, lists } from "@/lib/search/keys";
import { RegionMap } from "./RegionMap";

interface ListHeadProps {
  kind: ListKind;
  place: ListPlace;
  counts: Readonly<Record<string, number>>;
}

/** What the list is, its search, and its map beside them. */
export function ListHead({ kind, place, counts }: ListHeadProps) {
  const t = useTranslations();
  const list = lists[kind];
  const { locale, path, filters } = place;
  return (
    <div className="linenb">
      <div className="wrap">
        <Breadcrumbs
          crumbs={[{ label: t("entries.home"), href: `/${locale}` }, { label: t(`${list}.crumb`) }]}
        />
        <div className="ph phmap">
          <div>
            <h1>{t(`${list}.title`)}</h1>
            <p className="lead">{t(`${list}.lead`)}</p>
            <SearchField
              id="q"
              label={t(`${list}.search`)}
              locale={locale}
              path={path}
              defaultValue={filters.q}
              size="medium"
            />
          </div>
          <RegionMap kind={kind} place={place} counts={counts} />
        </div>
      </div>
    </div>
  );
}
