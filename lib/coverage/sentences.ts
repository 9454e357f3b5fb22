import { listOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { type Cell, cellsOf, isNationalOnly, isWhite, type Matrix, type Row } from "./matrix";
import { coverageWords, inColumns, objectiveNamed, placesPhrase } from "./words";

/** The white spots of one objective. */
export interface WhiteSpots {
  objective: string;
  places: string[];
  /** No place has any practice for it. */
  everywhere: boolean;
}

const spotsIn = ({ objective, cells }: Row): WhiteSpots => {
  const white = cells.filter(isWhite);
  return {
    objective,
    places: white.map(({ place }) => place),
    everywhere: white.length === cells.length,
  };
};

/** The objectives that have white spots, each with its own. */
export const whiteSpots = ({ rows }: Pick<Matrix, "rows">): WhiteSpots[] =>
  rows.map(spotsIn).filter(({ places }) => places.length > 0);

/** So many objectives with white spots are told about one by one, and so many of the strongest cells. */
const told = 4;
const strongest = 3;

/** The cells with the most practices of their own, the most first. */
const strongestCells = (matrix: Pick<Matrix, "rows">): Cell[] =>
  cellsOf(matrix)
    .filter(({ own }) => own > 0)
    .sort((a, b) => b.own - a.own)
    .slice(0, strongest);

/** The matrix in a few sentences, for whoever would rather read or listen than look. */
export function sentencesOf(matrix: Matrix, locale: Locale): string[] {
  const t = coverageWords(locale);
  const { by } = matrix;
  const cells = cellsOf(matrix);
  const white = cells.filter(isWhite).length;
  if (white === cells.length) return [t("summary.nothing")];
  const spots = whiteSpots(matrix);
  const nowhere = spots.filter(({ everywhere }) => everywhere);
  const partly = spots.filter(({ everywhere }) => !everywhere);
  const more = partly.length > told + 1 ? partly.length - told : 0;
  const nationalOnly = cells.filter(isNationalOnly).length;
  const strong = strongestCells(matrix).map(({ objective, place, own }) =>
    t("summary.cell", {
      objective: objectiveNamed(objective, locale),
      place: placesPhrase([place], by, locale),
      count: own,
    }),
  );
  return [
    t("summary.white", { white, all: cells.length }),
    ...(nowhere.length > 0
      ? [
          t("summary.nowhere", {
            count: nowhere.length,
            names: listOf(
              nowhere.map(({ objective }) => objectiveNamed(objective, locale)),
              locale,
            ),
          }),
        ]
      : []),
    ...partly.slice(0, more > 0 ? told : undefined).map((spot) => missingSentence(spot, matrix, locale)),
    ...(more > 0 ? [t("summary.more", { count: more })] : []),
    ...(nationalOnly > 0 ? [t("summary.nationalOnly", { count: nationalOnly, ...inColumns(by) })] : []),
    ...(strong.length > 0 ? [t("summary.strongest", { cells: listOf(strong, locale) })] : []),
  ];
}

/** Where an objective has no practice, as a sentence. */
export function missingSentence(
  { objective, places, everywhere }: WhiteSpots,
  { by }: Pick<Matrix, "by">,
  locale: Locale,
): string {
  const t = coverageWords(locale);
  const name = objectiveNamed(objective, locale);
  return everywhere
    ? t("summary.nowhere", { count: 1, names: name })
    : t("summary.missing", { objective: name, places: placesPhrase(places, by, locale) });
}
