/**
 * The typeface has Latin, Greek and Cyrillic letters. For any other sign of a text (an emoji, a Hebrew name) a PDF would
 * show and name its "missing glyph", which PDF/UA forbids, and programs could not copy the sign. So a font is made
 * for the document: an empty frame for each such sign, which therefore stays itself in the text.
 */

const unitsPerEm = 1000;
const [ascent, descent] = [900, -300];
const advance = 560;
const family = "Last Resort";
/** More different signs than that are in no text; a font could hold 65,535. */
const most = 8000;

/** Signs that are not seen: joiners, direction marks, marks upon letters. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{M}]/u;

/**
 * The signs of a text that a font lacks, in the order of Unicode. `coverage` is the font's as Typst tells it: how many
 * signs are not in it, how many then are, and so on, from U+0000.
 */
export function missingFrom(coverage: readonly number[], text: string): number[] {
  const missing = new Set<number>();
  for (const sign of new Set(text)) {
    const code = sign.codePointAt(0) ?? 0;
    if (code >= 32 && !(code >= 0xd800 && code <= 0xdfff) && !covers(coverage, code)) missing.add(code);
  }
  return [...missing].sort((a, b) => a - b).slice(0, most);
}

function covers(coverage: readonly number[], code: number): boolean {
  let [end, inside] = [0, false];
  for (const length of coverage) {
    end += length;
    if (code < end) return inside;
    inside = !inside;
  }
  return false;
}

/** A TrueType font with a frame for each of these signs. */
export function lastResort(codes: readonly number[]): Uint8Array {
  const shown = codes.map((code) => !unseen.test(String.fromCodePoint(code)));
  // The first glyph of every font is the one for what is missing.
  const drawn = [true, ...shown];
  const outlines = drawn.map((seen) => (seen ? frame : Buffer.alloc(0)));
  const ends = [0];
  for (const { length } of outlines) ends.push((ends.at(-1) ?? 0) + length);
  return fontOf({
    "OS/2": os2,
    cmap: cmapOf(codes),
    glyf: Buffer.concat(outlines),
    head,
    hhea: table("s2 s2 s2 s2 s2 u2 s2 s2 s2 s2 s2 s2 z8 s2 u2", [
      [1, 0, ascent, descent, 0, advance, 0, 0, advance, 1, 0],
      [0, 0, drawn.length],
    ]),
    hmtx: Buffer.concat(drawn.map((seen) => table("u2 s2", [[seen ? advance : 0, seen ? margin : 0]]))),
    loca: Buffer.concat(ends.map((end) => table("u4", [[end]]))),
    maxp: table("u4 u2 u2 u2 u2 u2 u2 u2 u2 u2 u2 u2 u2 u2 u2", [
      [0x00010000, drawn.length, 8, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0],
    ]),
    name,
    post: table("u4 u4 s2 s2 u4 z16", [[0x00030000, 0, -100, 50, 0]]),
  });
}

/** Figures as bytes: u2 and u4 without a sign, s2 with one, z8 eight zeros. */
function table(layout: string, rows: readonly (readonly number[])[]): Buffer {
  const values = rows.flat();
  return Buffer.concat(
    layout.split(" ").map((kind) => {
      const size = Number(kind.slice(1));
      const part = Buffer.alloc(size);
      if (kind[0] === "u") part.writeUIntBE(values.shift() ?? 0, 0, size);
      if (kind[0] === "s") part.writeIntBE(values.shift() ?? 0, 0, size);
      return part;
    }),
  );
}

const margin = 60;
const [left, right, bottom, top, stroke] = [margin, advance - margin, 0, 680, 45];

/** Two rectangles, the inner one drawn the other way round, with points given from one to the next. */
const frame = (() => {
  const corners = [
    [left, bottom],
    [left, top],
    [right, top],
    [right, bottom],
    [left + stroke, bottom + stroke],
    [right - stroke, bottom + stroke],
    [right - stroke, top - stroke],
    [left + stroke, top - stroke],
  ];
  const steps = (axis: 0 | 1) =>
    corners.map((corner, i) => (corner[axis] ?? 0) - (corners[i - 1]?.[axis] ?? 0));
  return Buffer.concat([
    table("s2 s2 s2 s2 s2 u2 u2 u2", [[2, left, bottom, right, top, 3, 7, 0]]),
    Buffer.alloc(corners.length, 1),
    ...[...steps(0), ...steps(1)].map((step) => table("s2", [[step]])),
  ]);
})();

const head = table("u4 u4 u4 u4 u2 u2 z8 z8 s2 s2 s2 s2 u2 u2 s2 s2 s2", [
  [0x00010000, 0x00010000, 0, 0x5f0f3cf5, 3, unitsPerEm, 0, descent, advance, ascent, 0, 8, 2, 1, 0],
]);

const os2 = table(
  `u2 s2 u2 u2 u2 ${"s2 ".repeat(11)}z10 u4 u4 u4 u4 u4 u2 u2 u2 s2 s2 s2 u2 u2 u4 u4 s2 s2 u2 u2 u2`,
  [
    [4, advance, 400, 5, 0],
    [600, 600, 0, 100, 600, 600, 0, 350, 50, 250, 0],
    [
      0,
      0,
      0,
      0,
      0x434c5542,
      0x40,
      0x20,
      0xffff,
      ascent,
      descent,
      0,
      ascent,
      -descent,
      0,
      0,
      500,
      680,
      0,
      0,
      0,
    ],
  ],
);

/** Its family and name, for Windows in English. */
const name = (() => {
  const words = Buffer.from(family, "utf16le").swap16();
  const entries = [1, 4, 6].map((id) => table("u2 u2 u2 u2 u2 u2", [[3, 1, 0x409, id, words.length, 0]]));
  return Buffer.concat([
    table("u2 u2 u2", [[0, entries.length, 6 + 12 * entries.length]]),
    ...entries,
    words,
  ]);
})();

/** Which glyph belongs to which sign: each sign has its own. */
function cmapOf(codes: readonly number[]): Buffer {
  const groups = codes.map((code, index) => table("u4 u4 u4", [[code, code, index + 1]]));
  return Buffer.concat([
    table("u2 u2 u2 u2 u4", [[0, 1, 3, 10, 12]]),
    table("u2 u2 u4 u4 u4", [[12, 0, 16 + 12 * groups.length, 0, groups.length]]),
    ...groups,
  ]);
}

/** The tables as a file, each at a multiple of four bytes. */
function fontOf(tables: Record<string, Buffer>): Buffer {
  const entries = Object.entries(tables);
  let place = 12 + 16 * entries.length;
  const directory: Buffer[] = [];
  const bodies: Buffer[] = [];
  for (const [tag, body] of entries) {
    directory.push(Buffer.from(tag.padEnd(4)), table("u4 u4 u4", [[0, place, body.length]]));
    bodies.push(body, Buffer.alloc(-body.length & 3));
    place += body.length + (-body.length & 3);
  }
  return Buffer.concat([
    table("u4 u2 u2 u2 u2", [[0x00010000, entries.length, 128, 3, 32]]),
    ...directory,
    ...bodies,
  ]);
}
