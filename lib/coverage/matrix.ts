import { termsOf } from "@/lib/vocabulary/vocabulary";
import type { Division } from "./filters";
import { countOf, nothing, plus, type Tally } from "./tally";

/** What stands for every objective, or every place in Bulgaria, in what the database counts. */
export const all = "*";
/** A practice that names no objective. */
export const unnamed = "none";
/** The whole country: a practice that names no oblast. */
export const country = "BG";
/** Other countries, together. */
export const abroad = "abroad";

/** What the database counts: the practices of an objective (or `all`, or `unnamed`) in a place. */
export interface CoverageRow extends Tally {
  objective: string;
  /** A NUTS code, `country`, `abroad`, or `all` of Bulgaria. */
  place: string;
}

/** One objective in one place. Nationwide practices count everywhere, and are told apart. */
export interface Cell {
  objective: string;
  place: string;
  /** Practices of the place itself. */
  own: number;
  /** Nationwide ones. */
  national: number;
  /** All of them. */
  tally: Tally;
}

export interface Row {
  objective: string;
  cells: Cell[];
  /** All of Bulgaria, each practice once. */
  total: Cell;
}

/** The coverage: a row for each objective, a cell for each place. */
export interface Matrix {
  by: Division;
  places: string[];
  rows: Row[];
  /** Every objective together. */
  together: Row;
  /** Practices of other countries: they are in no cell. */
  abroad: number;
  /** Practices in Bulgaria that name no objective: they are in no row, but in `together`. */
  unnamed: number;
}

/** The planning regions, or the oblasti, in the order of NUTS. */
export const placesOf = (by: Division): string[] =>
  termsOf(by === "region" ? "planningRegions" : "oblasti").map(({ id }) => id);

/** The oblasti of a place: its own, or those of a planning region. */
export const oblastiIn = (place: string): string[] =>
  termsOf("oblasti").flatMap(({ id }) => (id.startsWith(place) ? [id] : []));

/** The matrix that rows make. Rows of places that the vocabulary does not have are passed over. */
export function matrixOf(rows: readonly CoverageRow[], by: Division): Matrix {
  const none = nothing(termsOf("targetGroups").length);
  const found = new Map(rows.map((row) => [`${row.objective}/${row.place}`, row]));
  const tallyOf = (objective: string, place: string): Tally => found.get(`${objective}/${place}`) ?? none;
  const places = placesOf(by);
  const rowOf = (objective: string): Row => {
    const national = tallyOf(objective, country);
    const total = tallyOf(objective, all);
    const cell = (place: string, own: Tally, tally: Tally): Cell => ({
      objective,
      place,
      own: countOf(own),
      national: countOf(national),
      tally,
    });
    return {
      objective,
      cells: places.map((place) => {
        const own = tallyOf(objective, place);
        return cell(place, own, plus(own, national));
      }),
      total: { ...cell(all, total, total), own: countOf(total) - countOf(national) },
    };
  };
  return {
    by,
    places,
    rows: termsOf("objectives").map(({ id }) => rowOf(id)),
    together: rowOf(all),
    abroad: countOf(tallyOf(all, abroad)),
    unnamed: countOf(tallyOf(unnamed, all)),
  };
}

/** Nothing at all is described there, not even for the whole country. */
export const isWhite = ({ own, national }: Cell): boolean => own + national === 0;

/** Only nationwide practices are described there, none of the place itself. */
export const isNationalOnly = ({ own, national }: Cell): boolean => own === 0 && national > 0;

/** All cells of the objectives, in reading order. */
export const cellsOf = ({ rows }: Pick<Matrix, "rows">): Cell[] => rows.flatMap(({ cells }) => cells);

/** The same matrix with one of its rows; all of them for null. */
export const onlyObjective = (matrix: Matrix, objective: string | null): Matrix =>
  objective === null ? matrix : { ...matrix, rows: matrix.rows.filter((row) => row.objective === objective) };
