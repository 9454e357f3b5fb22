import { useTranslations } from "next-intl";
import { optionsOf } from "@/components/entry-form/terms";
import { Anchor } from "@/components/ui/Anchor";
import { coverageAddress } from "@/lib/coverage/addresses";
import type { CoverageFilters } from "@/lib/coverage/filters";
import type { Matrix } from "@/lib/coverage/matrix";
import { inColumns } from "@/lib/coverage/words";
import { encode, holes, type Cell as Stitch, TURN } from "@/lib/embroidery/stitch";
import { listOf, uncapitalised } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { termsOf } from "@/lib/vocabulary/vocabulary";

interface GroupMultiplesProps {
  matrix: Matrix;
  filters: CoverageFilters;
  locale: Locale;
}

/** Every target group as a small matrix of its own: a stitch where some practice is for it. */
export function GroupMultiples({ matrix, filters, locale }: GroupMultiplesProps) {
  const t = useTranslations("coverage.groups");
  const order = termsOf("targetGroups").map(({ id }) => id);
  const groups = optionsOf("targetGroups", locale).map((option) => ({
    ...option,
    covered: coveredCells(matrix, order.indexOf(option.id)),
  }));
  const reached = groups.filter(({ covered }) => covered.length > 0);
  const missed = groups.filter(({ covered }) => covered.length === 0);
  const [width, height] = [matrix.places.length, matrix.rows.length];
  return (
    <section aria-labelledby="groups-title">
      <div className="sech">
        <div>
          <h2 id="groups-title">{t("title")}</h2>
          <p>{t("lead", inColumns(matrix.by))}</p>
        </div>
      </div>
      <svg width="0" height="0" className="absolute" aria-hidden="true">
        <defs>
          <path id={clothId} className="holes" d={holes(allCells(matrix))} />
        </defs>
      </svg>
      <ul className={`covsm by-${matrix.by}`}>
        {reached.map(({ id, label, covered }) => (
          <li key={id}>
            <svg viewBox={`-0.5 -0.5 ${width + 1} ${height + 1}`} aria-hidden="true">
              <use href={`#${clothId}`} />
              <g transform={TURN}>
                <path className="t1" d={encode(covered)} />
              </g>
            </svg>
            <Anchor href={coverageAddress(locale, { ...filters, group: id })} rel="nofollow">
              {label}
            </Anchor>
            <span>{t("covered", { covered: covered.length, all: width * height })}</span>
          </li>
        ))}
      </ul>
      {missed.length > 0 && (
        <p className="mt-6 max-w-[72ch]">
          {t("none", {
            count: missed.length,
            names: listOf(
              missed.map(({ label }) => uncapitalised(label)),
              locale,
            ),
          })}
        </p>
      )}
    </section>
  );
}

/** The cells that have a practice for a group, by its number in the vocabulary. */
const coveredCells = ({ rows }: Matrix, group: number): Stitch[] =>
  rows.flatMap(({ cells }, y) =>
    cells.flatMap(({ tally }, x): Stitch[] => (tally.groups[group] === "1" ? [[x, y]] : [])),
  );

/** Every cell of the matrix. */
const allCells = ({ rows, places }: Matrix): Stitch[] =>
  rows.flatMap((_, y) => places.map((_place, x): Stitch => [x, y]));

/** Where the bare cloth is drawn that lies under every group. */
const clothId = "coverage-cloth";
