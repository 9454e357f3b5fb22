import { useTranslations } from "next-intl";
import { type ListPlace, listHref } from "@/components/search/addresses";
import { TileMap } from "@/components/ui/TileMap";
import { countFilters, toggled } from "@/lib/search/filters";
import { termLabel } from "@/lib/vocabulary/vocabulary";

interface RegionMapProps {
  place: ListPlace;
  counts: Readonly<Record<string, number>>;
}

/** The list's filter by oblast, as a small map: a tile adds its oblast, or takes it away again. */
export function RegionMap({ place: { locale, path, filters }, counts }: RegionMapProps) {
  const t = useTranslations("practices.map");
  const label = filters.q || countFilters(filters) > 0 ? "filteredTile" : "tile";
  return (
    <details className="mapd" open>
      <summary className="more">{t("summary")}</summary>
      <TileMap
        mini
        counts={counts}
        locale={locale}
        label={t("label")}
        legendLabel={t("legend")}
        tileLabel={({ nuts3 }, count) => t(label, { name: termLabel("oblasti", nuts3, locale), count })}
        hrefFor={(nuts3) => listHref(locale, path, toggled(filters, "region", nuts3))}
        selected={filters.region}
      />
    </details>
  );
}
