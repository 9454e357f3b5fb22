import { useTranslations } from "next-intl";
import { TileMap } from "@/components/ui/TileMap";
import type { Locale } from "@/lib/i18n/locale";
import type { Filters } from "@/lib/practices/filters";
import { countFilters } from "@/lib/practices/filters";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { listHref, toggled } from "./addresses";

interface RegionMapProps {
  filters: Filters;
  counts: Readonly<Record<string, number>>;
  locale: Locale;
}

/** The list's filter by oblast, as a small map: a tile adds its oblast, or takes it away again. */
export function RegionMap({ filters, counts, locale }: RegionMapProps) {
  const t = useTranslations("practices.map");
  const label = countFilters(filters) > 0 ? "filteredTile" : "tile";
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
        hrefFor={(nuts3) => listHref(locale, toggled(filters, "region", nuts3))}
        selected={filters.region}
      />
    </details>
  );
}
