import { useTranslations } from "next-intl";
import { TileLegend, TileSymbols } from "@/components/ui/TileRosettes";
import { type Heat, heatOf } from "@/lib/collections/heat";
import type { Locale } from "@/lib/i18n/locale";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import type { PartProps } from "./article";
import { HeatRows } from "./HeatRows";

/** What the rosettes of this table are called in the page. */
const symbols = "brief";

/** Where the collection's practices are, objective by objective, with the white spots named. */
export function HeatMap({ snapshot, locale, beside }: PartProps) {
  const t = useTranslations("collection.heat");
  const heat = heatOf(snapshot);
  if (!heat) return null;
  return (
    <section id="heat" className="linenb heats">
      <div className="wrap sec">
        <div className="sech">
          <div>
            <h2>{t("title")}</h2>
            <p>{t("lead")}</p>
          </div>
        </div>
        <svg width="0" height="0" className="absolute" aria-hidden="true">
          <TileSymbols id={symbols} />
        </svg>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <section className="tblw" aria-label={t("title")} tabIndex={0}>
          <HeatTable heat={heat} locale={locale} />
        </section>
        <div className="hleg">
          <TileLegend id={symbols} kind="collection" label={t("legend")} />
          <p className="meta">
            {t.rich("spots", {
              count: heat.bare,
              cells: heat.cells,
              b: (words) => <b className="text-ink">{words}</b>,
            })}
          </p>
        </div>
        {beside?.("section:heat")}
      </div>
    </section>
  );
}

function HeatTable({ heat, locale }: { heat: Heat; locale: Locale }) {
  const t = useTranslations("collection.heat");
  const name = (column: string) =>
    column === "BG" || column === "abroad" ? t(column) : termLabel("planningRegions", column, locale);
  return (
    <table className="heat k-collection">
      <caption>{t("caption", { count: heat.practices })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("objective")}</th>
          {heat.columns.map((column) => (
            <th key={column} scope="col">
              <span className="full">{name(column)}</span>
              <span className="short" aria-hidden="true">
                {t(`short.${column as "BG31"}`)}
              </span>
            </th>
          ))}
          <th scope="col" className="tot">
            {t("all")}
          </th>
        </tr>
      </thead>
      <HeatRows rows={heat.rows} columns={heat.columns} symbols={symbols} locale={locale} />
    </table>
  );
}
