import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { ForeignTag } from "@/components/entries/ForeignTag";
import { PlaceFact } from "@/components/entries/PlaceFact";
import { Anchor } from "@/components/ui/Anchor";
import { Cover } from "@/components/ui/Cover";
import { Localized } from "@/components/ui/Localized";
import { type Compared, comparisonOf } from "@/lib/collections/compare";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import type { PartProps } from "./article";
import { CellWords } from "./CellWords";

/** The chosen practices side by side. What is not stated says so. */
export function Comparison({ snapshot, locale, beside }: PartProps) {
  const t = useTranslations("collection.compare");
  const comparison = comparisonOf(snapshot, locale);
  if (!comparison) return null;
  const { columns, rows } = comparison;
  return (
    <section id="comparison" className="wrap sec cmps">
      <div className="sech">
        <div>
          <h2>{t("title", { count: columns.length })}</h2>
          <p>{t("lead")}</p>
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="tblw" aria-label={t("label")} tabIndex={0}>
        <table className="cmp" style={{ "--columns": columns.length } as CSSProperties}>
          <thead>
            <tr>
              <td />
              {columns.map((item) => (
                <ColumnHead key={item.entryId} item={item} locale={locale} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row">{t(`rows.${row}`)}</th>
                {cells.map((cell, index) => (
                  <td key={columns[index]?.entryId} className="k-practice">
                    <CellWords cell={cell} locale={locale} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {beside?.("section:comparison")}
    </section>
  );
}

function ColumnHead({ item, locale }: { item: Compared; locale: Locale }) {
  const { entryId, address, title, place, regions, practice } = item;
  return (
    <th scope="col">
      <Cover seed={entryId ?? address} id={`cmp-${entryId}`} kind="practice" size="strip" />
      <Anchor href={`/${locale}${address}`}>
        <Localized value={title} locale={locale} />
      </Anchor>
      <ForeignTag value={title} locale={locale} />
      <span className="facts meta">
        <PlaceFact place={pick(place, locale)} regions={regions} locale={locale} />
        {practice.startYear && <span>{practice.startYear}</span>}
      </span>
    </th>
  );
}
