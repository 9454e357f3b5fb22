import { useTranslations } from "next-intl";
import { listHref } from "@/components/practices/addresses";
import { TileMap } from "@/components/ui/TileMap";
import { tiles } from "@/lib/embroidery/oblasti";
import { listOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { termLabel } from "@/lib/vocabulary/vocabulary";

interface HomeMapProps {
  locale: Locale;
  total: number;
  byRegion: Readonly<Record<string, number>>;
}

/** So many white spots are named; of the others only the number is told. */
const named = 4;

/** Where practices are, and where none has been described. */
export function HomeMap({ locale, total, byRegion }: HomeMapProps) {
  const t = useTranslations("home.map");
  const name = (nuts3: string) => termLabel("oblasti", nuts3, locale);
  const bare = tiles.filter(({ nuts3 }) => !byRegion[nuts3]).map(({ nuts3 }) => name(nuts3));
  const more = bare.length > named + 1 ? bare.length - named : 0;
  const spots =
    more > 0
      ? t("moreSpots", { names: bare.slice(0, named).join(", "), more })
      : t("spots", { names: listOf(bare, locale), count: bare.length });
  return (
    <TileMap
      counts={byRegion}
      locale={locale}
      label={t("label")}
      legendLabel={t("legend")}
      tileLabel={({ nuts3 }, count) => t("tile", { name: name(nuts3), count })}
      hrefFor={(nuts3) => listHref(locale, { region: [nuts3] })}
      caption={
        <>
          <strong>{t("total", { total, regions: tiles.length - bare.length, all: tiles.length })}</strong>{" "}
          {spots} {t("nationwide", { nationwide: byRegion.BG ?? 0 })}{" "}
          {t("abroad", { abroad: abroad(byRegion) })}
        </>
      }
    />
  );
}

/** Practices of other countries: their regions are two-letter codes. */
const abroad = (byRegion: Readonly<Record<string, number>>): number =>
  Object.entries(byRegion).reduce(
    (sum, [id, n]) => (/^[A-Z]{2}$/.test(id) && id !== "BG" ? sum + n : sum),
    0,
  );
