import { useTranslations } from "next-intl";
import { PageHead } from "@/components/about/PageHead";
import { Anchor } from "@/components/ui/Anchor";
import { LinkButton } from "@/components/ui/Button";
import { TileSymbols } from "@/components/ui/TileRosettes";
import { coverageAddress, coverageFile } from "@/lib/coverage/addresses";
import { type CoverageFilters, views } from "@/lib/coverage/filters";
import { type Matrix, onlyObjective } from "@/lib/coverage/matrix";
import { sentencesOf } from "@/lib/coverage/sentences";
import { countOf } from "@/lib/coverage/tally";
import { filterWords, inColumns } from "@/lib/coverage/words";
import { dayOf, listOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { CoverageFilterForm } from "./CoverageFilterForm";
import { CoverageLegend } from "./CoverageLegend";
import { CoverageMap } from "./CoverageMap";
import { CoverageMatrix } from "./CoverageMatrix";
import { CoverageTable } from "./CoverageTable";
import { GroupMultiples } from "./GroupMultiples";
import { symbolsId } from "./Reading";
import { WhiteSpotList } from "./WhiteSpotList";

interface CoverageProps {
  /** All objectives; the filters may choose one of them. */
  matrix: Matrix;
  /** When it was counted. */
  at: string;
  filters: CoverageFilters;
  locale: Locale;
}

const layouts = { matrix: CoverageMatrix, map: CoverageMap, table: CoverageTable };

/** What there is and what is missing: in sentences, as a matrix, a map or a table, and what can be done about it. */
export function Coverage({ matrix: whole, at, filters, locale }: CoverageProps) {
  const t = useTranslations("coverage");
  const matrix = onlyObjective(whole, filters.objective);
  const { by } = filters;
  const Layout = layouts[filters.view];
  const shown = { matrix, filters, locale };
  return (
    <div className="k-collection">
      <svg width="0" height="0" className="absolute" aria-hidden="true">
        <TileSymbols id={symbolsId} />
      </svg>
      <PageHead locale={locale} title={t("title")} lead={t("lead")} />
      <div className="wrap covh">
        <Summary {...shown} />
        <div className="covn2">
          <p>{t("counted", { count: countOf(matrix.together.total.tally), day: dayOf(at, locale) })}</p>
          <p>{t("national")}</p>
          <p>{t("outside", { abroad: matrix.abroad, unnamed: matrix.unnamed, ...inColumns(by) })}</p>
        </div>
      </div>
      <div className="linenb">
        <div className="wrap sec">
          <div className="covk">
            <h2 id="cells">{t(`caption.${filters.show}`, inColumns(by))}</h2>
            <nav className="vsw2" aria-label={t("views.label")}>
              {views.map((view) => (
                <Anchor
                  key={view}
                  href={coverageAddress(locale, { ...filters, view })}
                  aria-current={view === filters.view ? "page" : undefined}
                >
                  {t(`views.${view}`)}
                </Anchor>
              ))}
            </nav>
          </div>
          <CoverageFilterForm filters={filters} locale={locale} />
          <Layout {...shown} />
          <CoverageLegend show={filters.view === "table" ? "count" : filters.show} />
        </div>
      </div>
      <div className="wrap sec covq">
        <WhiteSpotList {...shown} />
        {filters.group === null && <GroupMultiples {...shown} />}
        <section aria-labelledby="downloads">
          <h2 id="downloads">{t("downloads.title")}</h2>
          <p className="my-4">{t("downloads.lead")}</p>
          <p className="btns">
            {(["csv", "svg"] as const).map((type) => (
              <LinkButton
                key={type}
                variant="line"
                icon="lower"
                href={coverageFile(locale, type, filters)}
                download
              >
                {t(`downloads.${type}`)}
              </LinkButton>
            ))}
          </p>
          <p className="hint mt-5">
            {t("downloads.sources")}: {t("sources")}
          </p>
        </section>
      </div>
    </div>
  );
}

function Summary({ matrix, filters, locale }: Omit<CoverageProps, "at">) {
  const t = useTranslations("coverage.summary");
  const chosen = filterWords(filters, locale);
  return (
    <section className="covx" aria-labelledby="summary">
      <h2 id="summary">{t("title")}</h2>
      <ul>
        {chosen.length > 0 && <li>{t("only", { filters: listOf(chosen, locale) })}</li>}
        {sentencesOf(matrix, locale).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
