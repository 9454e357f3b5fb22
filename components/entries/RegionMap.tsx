import { useTranslations } from "next-intl";
import { type ListPlace, listHref } from "@/components/search/addresses";
import { TileMap } from "@/components/ui/TileMap";
import { countFilters, toggled } from "@/lib/search/filters";
import { type ListKind, lists } from "@/lib/search/keys";
import { termLabel } from "@/lib/vocabulary/vocabulary";

interface RegionMapProps {
  kind: ListKind;
  place: ListPlace;
  counts: Readonly<Record<string, number>>;
}

/** The list's filter by oblast, as a small map: a tile adds its oblast, or takes it away again. */
export function RegionMap({ kind, place: { locale, path, filters }, counts }: RegionMapProps) {
  const t = useTranslations();
  const list = lists[kind];
  const label = filters.q || countFilters(filters) > 0 ? "filteredTile" : "tile";
  return (
    <details className="mapd" open>
      <summary className="more">{t(`${list}.map.summary`)}</summary>
      <TileMap
        mini
        kind={kind}
        counts={counts}
        locale={locale}
        label={t(`${list}.map.label`)}
        legendLabel={t(`${list}.map.legend`)}
        tileLabel={({ nuts3 }, count) =>
          t(`${list}.map.${label}`, { name: termLabel("oblasti", nuts3, locale), count })
        }
        hrefFor={(nuts3) => listHref(locale, path, toggled(filters, "region", nuts3))}
        selected={filters.region}
      />
    </details>
  );
}
