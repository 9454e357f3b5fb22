import { COVER_SIZES, cover } from "@/lib/embroidery/cover";
import { dyes } from "@/lib/embroidery/tokens";

const { dg, d1, d2, d3 } = dyes.collection;
const [width, height] = COVER_SIZES.draft;

/** How wide a stitch of the drawing is, in pixels. */
const stitch = 20;

/** The dyed cover of a collection as an SVG that stands alone: its own colours, ground and size. */
export function coverSvg(seed: string): string {
  const drawn = cover(seed, { id: "cover", size: "draft" });
  const open = drawn.indexOf(">") + 1;
  const threads = [d1, d2, d3].map((colour, i) => `.t${i + 1}{stroke:${colour}}`).join("");
  const box = `${-(width >> 1)} ${-(height >> 1)} ${width} ${height}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
    `width="${width * stitch}" height="${height * stitch}" viewBox="${box}">` +
    `<style>.t1,.t2,.t3{fill:none;stroke-linecap:round;stroke-width:.46}${threads}</style>` +
    `<rect x="${-(width >> 1)}" y="${-(height >> 1)}" width="${width}" height="${height}" fill="${dg}"/>` +
    drawn.slice(open).replaceAll(" href=", " xlink:href=")
  );
}
