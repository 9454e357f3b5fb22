import path from "node:path";
import sharp from "sharp";
import { cover } from "@/lib/embroidery/cover";
import { markPath } from "@/lib/embroidery/marks";
import { encode, TURN } from "@/lib/embroidery/stitch";
import { tileCells } from "@/lib/embroidery/tiles";
import { dyes, type Kind } from "@/lib/embroidery/tokens";
import type { Locale } from "@/lib/i18n/locale";
import type { InLanguage } from "@/lib/i18n/localized";
import { messagesOf } from "@/lib/i18n/messages";
import { pictureSize } from "./size";

export interface Picture {
  dye: Kind;
  /** What the cloth grows from. */
  seed: string;
  /** Share of the cloth that is stitched. */
  done?: number;
  /** What kind of thing it is, in words; null for the club itself. */
  label: string | null;
  title: InLanguage;
  /** The language of the club's name. */
  locale: Locale;
}

// The picture's own font: a clean machine has none. Pango sets it, so Bulgarian gets its letterforms.
const fontfile = () =>
  path.join(
    /* turbopackIgnore: true */ process.cwd(),
    "node_modules/@expo-google-fonts/sofia-sans/700Bold/SofiaSans_700Bold.ttf",
  );

/** Pixels: the cloth at the right, the text beside it. */
const [stitch, across, down] = [14, 35, 45];
const [left, textWidth, titleTop, titleHeight] = [64, 600, 152, 320];
const titleSizes = [68, 58, 50, 42];
/** Letters of a title that fit at the smallest size, whatever they are. */
const mostLetters = 130;

/** Draws what is shown where a link is shared: the cloth of an entry with its title. Gives a PNG. */
export async function drawPicture({ dye, seed, done, label, title, locale }: Picture): Promise<Buffer> {
  const { dg, d1 } = dyes[dye];
  const [kind, words, club] = await Promise.all([
    label ? textAt(label, locale, 34, d1, textWidth) : null,
    titleAt(title),
    textAt(messagesOf(locale).layout.club, locale, 28, d1, textWidth),
  ]);
  const middle = (height: number, at: number) => Math.round(at - height / 2);
  return sharp(Buffer.from(ground({ dye, seed, done, hasMark: label !== null })))
    .composite([
      ...(kind ? [{ input: kind.data, left: left + 52, top: middle(kind.info.height, 96) }] : []),
      { input: words.data, left, top: titleTop },
      { input: club.data, left: left + 62, top: middle(club.info.height, 556) },
    ])
    .flatten({ background: dg })
    .png({ palette: true })
    .toBuffer();
}

/** The title as large as it fits. */
async function titleAt({ text, lang }: InLanguage) {
  const letters = [...text];
  const short = letters.length > mostLetters ? `${letters.slice(0, mostLetters).join("")}…` : text;
  for (const size of titleSizes) {
    const drawn = await textAt(short, lang, size, "#FFFFFF", textWidth);
    if (drawn.info.height <= titleHeight) return drawn;
  }
  return textAt(short, lang, 34, "#FFFFFF", textWidth);
}

const textAt = (text: string, lang: Locale, size: number, colour: string, width: number) =>
  sharp({
    text: {
      text: `<span foreground="${colour}" lang="${lang}">${markup(text)}</span>`,
      font: `Sofia Sans Bold ${size}`,
      fontfile: fontfile(),
      width,
      wrap: "word-char",
      rgba: true,
      dpi: 72,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });

/** Text for Pango's markup, which takes no control signs. Never empty: nothing can be drawn of nothing. */
const markup = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFE\uFFFF\s]+/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .trim() || "–";

function ground({
  dye,
  seed,
  done = 1,
  hasMark,
}: Pick<Picture, "dye" | "seed" | "done"> & { hasMark: boolean }) {
  const { dg, d1, d2, d3 } = dyes[dye];
  const { width, height } = pictureSize;
  const { main, second } = tileCells(3);
  const cloth = cover(seed, { size: "picture", done }).replace(
    "<svg ",
    `<svg x="${width - across * stitch}" y="0" width="${across * stitch}" height="${down * stitch}" `,
  );
  const mark = `<path transform="translate(${left} 78) scale(4)" fill="${d1}" d="${markPath(dye)}"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><style>` +
    `.t1,.t2,.t3{fill:none;stroke-linecap:round;stroke-width:.46}.t1{stroke:${d1}}.t2{stroke:${d2}}.t3{stroke:${d3}}` +
    `.cloth{fill:${dg}}.holes{stroke:${d1};fill:none;stroke-linecap:round;opacity:.5;stroke-width:.22;stroke-dasharray:0 1}` +
    `</style><rect width="${width}" height="${height}" fill="${dg}"/>${cloth}${hasMark ? mark : ""}` +
    `<g transform="translate(${left} 532) scale(4.8) translate(4.5 4.5)"><g transform="${TURN}">` +
    `<path class="t1" d="${encode(main)}"/><path class="t3" d="${encode(second)}"/></g></g></svg>`
  );
}
