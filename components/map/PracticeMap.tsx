import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { practicesHref } from "@/components/search/addresses";
import { TileMap } from "@/components/ui/TileMap";
import { tiles } from "@/lib/embroidery/oblasti";
import { listOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { isAbroad } from "./places";

interface PracticeMapProps {
  locale: Locale;
  total: number;
  byRegion: Readonly<Record<string, number>>;
  /** After the sentence: where the map leads to more. */
  children?: ReactNode;
}

/** So many white spots are named; of the others only the number is told. */
const named = 4;

/** Where practices are, and where none has been described: the large map with its sentence. */
export function PracticeMap({ locale, total, byRegion, children }: PracticeMapProps) {
  const t = useTranslations("map");
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
      hrefFor={(nuts3) => practicesHref(locale, { region: [nuts3] })}
      caption={
        <>
          <strong>{t("total", { total, regions: tiles.length - bare.length, all: tiles.length })}</strong>{" "}
          {spots} {t("nationwide", { nationwide: byRegion.BG ?? 0 })}{" "}
          {t("abroad", { abroad: abroad(byRegion) })} {children}
        </>
      }
    />
  );
}

const abroad = (byRegion: Readonly<Record<string, number>>): number =>
  Object.entries(byRegion).reduce((sum, [id, n]) => (isAbroad(id) ? sum + n : sum), 0);
