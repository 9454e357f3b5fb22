/** What some Latin letters may stand for, how unlikely that is, and what has to stand before and after them. */
export interface Reading {
  text: string;
  cost: number;
  after?: RegExp;
  before?: RegExp;
}

const vowel = /[aeiouqyаеиоуъюя]$/;
const consonant = /[^aeiouqyаеиоуъюя]$/;
const start = /^$/;
const end = /^$/;

/** A chunk costs 1, so that zh is rather ж than зх; what is added says how much rarer a reading is (as -ln of its share). */
const as = (text: string, added = 0, context: Pick<Reading, "after" | "before"> = {}): Reading => ({
  text,
  cost: 1 + added,
  ...context,
});

/**
 * Latin letters → Bulgarian. Two spellings in one table, since people mix them: the official one read backwards
 * (Transliteration Act, ДВ бр. 19/2009, Annex 1; Art. 5: word-final ia is ия) and шльокавица, what is typed
 * without a Cyrillic keyboard (4 ч, 6 ш, q я, w в, y and u ъ, j ж, c ц, x х).
 */
export const chunks: Record<string, Reading[]> = {
  a: [as("а"), as("ъ", 1.9)],
  b: [as("б")],
  c: [as("ц", 0.3), as("к", 1.3)],
  d: [as("д")],
  e: [as("е")],
  f: [as("ф")],
  g: [as("г")],
  h: [as("х")],
  i: [as("и"), as("й", 1.2, { after: vowel })],
  j: [as("ж", 0.3), as("й", 1, { after: vowel }), as("дж", 2.5)],
  k: [as("к")],
  l: [as("л")],
  m: [as("м")],
  n: [as("н")],
  o: [as("о")],
  p: [as("п")],
  q: [as("я")],
  r: [as("р")],
  s: [as("с")],
  t: [as("т")],
  u: [as("у", 0.2), as("ъ", 1.6)],
  v: [as("в")],
  w: [as("в")],
  x: [as("х", 0.4), as("кс", 1)],
  y: [
    as("й", 0, { after: vowel }),
    as("й", 0, { after: start }),
    as("ъ", 0.2, { after: consonant }),
    as("ъ", 0.4, { after: start }),
    as("ъ", 2.5, { after: vowel }),
    as("и", 1.2),
    as("ь", 0, { after: consonant, before: /^o/ }),
  ],
  z: [as("з")],
  "4": [as("ч")],
  "6": [as("ш")],
  // ж ц ч ш щ
  zh: [as("ж")],
  ts: [as("ц", 0.3)],
  tz: [as("ц")],
  ch: [as("ч")],
  sh: [as("ш")],
  sht: [as("щ")],
  "6t": [as("щ")],
  st: [as("щ", 3)],
  ph: [as("ф", 1)],
  // ю я
  yu: [as("ю")],
  ju: [as("ю", 0.5)],
  iu: [as("ю", 0.7)],
  ya: [as("я")],
  ja: [as("я", 0.5)],
  ia: [as("ия", 0, { before: end }), as("ия", 1.6), as("я", 1.6)],
  // йо and ьо
  io: [as("ьо", 1.2, { after: consonant }), as("йо", 1.2, { after: vowel })],
  jo: [as("ьо", 0.5, { after: consonant }), as("йо", 0.5)],
  // -ий
  ii: [as("ий", 0.7, { before: end })],
};
