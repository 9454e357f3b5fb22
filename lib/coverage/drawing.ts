import { encode, holes, TURN } from "@/lib/embroidery/stitch";
import { bareTile, type TileClass, tileCells, tileClass } from "@/lib/embroidery/tiles";
import { dyes, tokens } from "@/lib/embroidery/tokens";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { CoverageFilters } from "./filters";
import { type Cell, isWhite, type Matrix } from "./matrix";
import { sentencesOf } from "./sentences";
import { bestOf, countOf, freshMonths, freshOf, medianOf } from "./tally";
import {
  coverageWords,
  filterWords,
  inColumns,
  objectiveCode,
  objectiveName,
  placeName,
  placeShort,
} from "./words";

interface Drawn {
  locale: Locale;
  filters: CoverageFilters;
  /** When it was counted. */
  at: string;
  /** Where it is to be found, absolute. */
  address: string;
}

// Pixels. Twenty-eight narrow columns take about as much room as six wide ones with their names.
const margin = 32;
const headHeight = 132;
const rowHeight = 58;
const labels = 350;
const totals = 84;
const columnWidth = { region: 138, oblast: 50 } as const;
const mark = 30;

const light = (name: keyof typeof tokens): string => tokens[name][0];
const { t1, t2, k } = dyes.collection;

/** Text for an SVG: nothing in it is taken for markup. Characters that XML does not allow are left out. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "")
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const text = (x: number, y: number, words: string, style = ""): string =>
  `<text x="${x}" y="${y}"${style && ` ${style}`}>${escaped(words)}</text>`;

const middle = 'text-anchor="middle"';
const quiet = `fill="${light("ink2")}"`;

/** The rosettes of the four sizes, and bare cloth, drawn once. */
const symbols = (): string =>
  `<symbol id="r0" viewBox="-4.5 -4.5 10 10"><path d="${holes(bareTile)}" fill="none" stroke="${light("edge")}" stroke-linecap="round" stroke-width=".25" stroke-dasharray="0 1"/></symbol>` +
  ([1, 2, 3, 4] as const)
    .map((size: TileClass) => {
      const { main, second } = tileCells(size);
      return `<symbol id="r${size}" viewBox="-4.5 -4.5 10 10"><g transform="${TURN}" fill="none" stroke-linecap="round" stroke-width=".46"><path stroke="${t1[0]}" d="${encode(main)}"/><path stroke="${t2[0]}" d="${encode(second)}"/></g></symbol>`;
    })
    .join("");

/** Five stitches, as many of them dyed as the best level. */
const stitches = (x: number, y: number, level: number): string =>
  [0, 1, 2, 3, 4]
    .map((i) => {
      const [left, top] = [x - 19 + i * 8, y - 3];
      return `<path d="M${left} ${top}l6 6m0-6l-6 6" stroke="${i < level ? k[0] : light("line")}" stroke-width="2"/>`;
    })
    .join("");

/** A bar as wide as the share that is fresh. */
const bar = (x: number, y: number, share: number): string =>
  `<rect x="${x - 19}" y="${y - 5}" width="38" height="10" fill="none" stroke="${light("edge")}"/><rect x="${x - 19}" y="${y - 5}" width="${(38 * share).toFixed(1)}" height="10" fill="${k[0]}"/>`;

/** A cell around the middle of its column: a mark, and what it stands for in figures below it. */
function cellAt(x: number, y: number, cell: Cell, { locale, filters }: Drawn, width: number): string {
  const t = coverageWords(locale);
  const small = filters.by === "oblast" ? 'font-size="13"' : "";
  const { tally, own, national } = cell;
  if (isWhite(cell)) {
    const spot = `<rect x="${x - width / 2 + 3}" y="${y - rowHeight / 2 + 4}" width="${width - 6}" height="${rowHeight - 8}" fill="${light("spot")}" stroke="${light("edge")}" stroke-dasharray="4 3"/>`;
    return spot + text(x, y + 5, t("none"), `${middle} ${quiet} ${small}`);
  }
  const below = (words: string) => text(x, y + 21, words, `${middle} ${small}`);
  if (filters.show === "evidence") {
    return stitches(x, y - 8, bestOf(tally)) + below(`${bestOf(tally)} / ${medianOf(tally)}`);
  }
  if (filters.show === "freshness") {
    const fresh = freshOf(tally);
    return bar(x, y - 8, fresh / countOf(tally)) + below(`${fresh} / ${countOf(tally)}`);
  }
  const rosette = `<use href="#r${tileClass(own)}" x="${x - mark / 2}" y="${y - 25}" width="${mark}" height="${mark}"/>`;
  return rosette + below(national > 0 ? `${own}\u202f+\u202f${national}` : String(own));
}

/** The matrix as a drawing of its own, to be put into a paper: texts are texts, and it says what it counts and where it is from. */
export function coverageSvg(matrix: Matrix, drawn: Drawn): string {
  const { locale, filters, at, address } = drawn;
  const t = coverageWords(locale);
  const column = columnWidth[matrix.by];
  const width = 2 * margin + labels + matrix.places.length * column + totals;
  const chosen = filterWords(filters, locale);
  const bottom = margin + headHeight + matrix.rows.length * rowHeight;
  const height = bottom + 118;
  const columnMiddle = (i: number) => margin + labels + i * column + column / 2;
  const nameOf = matrix.by === "region" ? placeName : placeShort;
  const heads = matrix.places.map((place, i) =>
    text(columnMiddle(i), margin + headHeight - 14, nameOf(place, locale), `${middle} font-weight="650"`),
  );
  const end = width - margin;
  const rule = (y: number, colour: string) =>
    `<path d="M${margin} ${y}H${end}" stroke="${colour}" stroke-width="${colour === light("ink") ? 2 : 1}"/>`;
  const rows = matrix.rows.map(({ objective, cells, total }, i) => {
    const y = margin + headHeight + i * rowHeight + rowHeight / 2;
    const code = text(margin, y + 6, objectiveCode(objective), 'font-weight="750" font-size="19"');
    const name = text(margin + 54, y + 6, objectiveName(objective, locale));
    const sum = text(
      end,
      y + 6,
      String(countOf(total.tally)),
      'text-anchor="end" font-weight="700" font-size="18"',
    );
    const drawnCells = cells.map((cell, j) => cellAt(columnMiddle(j), y, cell, drawn, column));
    return code + name + drawnCells.join("") + sum + rule(y + rowHeight / 2, light("line"));
  });
  const months = { months: freshMonths };
  const foot = [
    t(`drawing.${filters.show}`, { ...months, ...inColumns(matrix.by) }),
    t("drawing.outside", { abroad: matrix.abroad, unnamed: matrix.unnamed }),
    t("sources"),
    t("drawing.from", { day: dayOf(at, locale), address }),
  ].map((line, i) => text(margin, bottom + 30 + i * 24, line, quiet));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${locale}" role="img" aria-labelledby="title desc" font-family="'Sofia Sans Condensed','Arial Narrow',Arial,sans-serif" font-size="16" fill="${light("ink")}">`,
    `<title id="title">${escaped(t("drawing.title", inColumns(matrix.by)))}</title>`,
    `<desc id="desc">${escaped([...chosen, ...sentencesOf(matrix, locale)].join(" "))}</desc>`,
    `<defs>${symbols()}</defs><rect width="100%" height="100%" fill="#fff"/>`,
    text(margin, margin + 26, t("drawing.title", inColumns(matrix.by)), 'font-weight="750" font-size="30"'),
    text(margin, margin + 56, [t(`show.${filters.show}`), ...chosen].join(" · "), quiet),
    ...heads,
    text(end, margin + headHeight - 14, t("total"), 'text-anchor="end" font-weight="650"'),
    rule(margin + headHeight, light("ink")),
    ...rows,
    ...foot,
    "</svg>",
  ].join("\n");
}
