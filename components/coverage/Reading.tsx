import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { tileHref } from "@/components/ui/TileRosettes";
import type { Measure } from "@/lib/coverage/filters";
import { type Cell, isWhite } from "@/lib/coverage/matrix";
import { bestOf, countOf, freshOf, medianOf, strongOf } from "@/lib/coverage/tally";
import { tileClass } from "@/lib/embroidery/tiles";
import { monthName, monthWords } from "@/lib/i18n/calendar-format";
import type { Locale } from "@/lib/i18n/locale";

/** Where the rosettes of this page are drawn. */
export const symbolsId = "cov";

interface ReadingProps {
  cell: Cell;
  show: Measure;
  locale: Locale;
}

/** What a cell says: a mark that differs in size, never in colour alone, and the figures that it stands for. */
export function Reading({ cell, show, locale }: ReadingProps) {
  const t = useTranslations("coverage");
  if (isWhite(cell)) return <White>{t("none")}</White>;
  if (show === "evidence") return <EvidenceReading cell={cell} />;
  if (show === "freshness") return <FreshnessReading cell={cell} locale={locale} />;
  return (
    <>
      <RosetteOf count={cell.own} />
      <span className="covn">
        <b>{cell.own}</b>
        {cell.national > 0 && (
          <span className="covs">
            {" "}
            {t.rich("cell.national", {
              count: cell.national,
              w: (words) => <span className="covw">{words}</span>,
            })}
          </span>
        )}
      </span>
    </>
  );
}

const RosetteOf = ({ count }: { count: number }) => (
  <svg className="covm" width="34" height="34" aria-hidden="true">
    <use href={tileHref(symbolsId, tileClass(count))} />
  </svg>
);

const White = ({ children }: { children: ReactNode }) => (
  <>
    <RosetteOf count={0} />
    <span>{children}</span>
  </>
);

const steps = [1, 2, 3, 4, 5];

function EvidenceReading({ cell: { tally } }: Pick<ReadingProps, "cell">) {
  const t = useTranslations("coverage.cell");
  const best = bestOf(tally);
  return (
    <span className="covn">
      <span className="evid">
        <span className="evd" aria-hidden="true">
          {steps.map((step) => (
            <i key={step} className={step <= best ? "f" : undefined} />
          ))}
        </span>
        <b aria-hidden="true">{best}</b>
        <span className="vh">{best === 0 ? t("unclaimed") : t("best", { level: best })},</span>
      </span>
      <span className="covs covw">
        {t("median", { median: medianOf(tally) })},{" "}
        {t("strong", { strong: strongOf(tally), count: countOf(tally) })}
      </span>
    </span>
  );
}

function FreshnessReading({ cell: { tally }, locale }: Pick<ReadingProps, "cell" | "locale">) {
  const t = useTranslations("coverage.cell");
  const [count, fresh] = [countOf(tally), freshOf(tally)];
  const newest = tally.newest?.slice(0, 10);
  return (
    <span className="covn">
      <span className="covb" aria-hidden="true">
        <i className="stitched" style={{ width: `${(fresh / count) * 100}%` }} />
      </span>
      <span>{t.rich("fresh", { fresh, count, w: (words) => <span className="covw">{words}</span> })}</span>
      <span className="covs covw">
        {newest
          ? t("newest", {
              month: monthName(newest, locale),
              year: monthWords(newest.slice(0, 7), locale).year,
            })
          : t("unconfirmed")}
      </span>
    </span>
  );
}
