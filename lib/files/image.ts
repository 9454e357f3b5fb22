import sharp, { type SharpOptions } from "sharp";
import { maxPixels, maxSide, maxUploadBytes } from "./limits";
import { type Variant, variantsOf, widths } from "./media";
import { turns } from "./turns";

export type ImageRefusal = "not_image" | "too_large" | "too_many_pixels";

export interface ReadImage {
  ok: true;
  /** Of the widest variant, in pixels. */
  width: number;
  height: number;
  variants: (Variant & { bytes: Uint8Array })[];
}

const options: SharpOptions = { limitInputPixels: maxPixels, failOn: "error", pages: 1 };
const quality = 80;
/** Seconds that a step may take. */
const patience = 30;
const inTurn = turns(2);

/**
 * Reads a picture of any name (JPEG, PNG, WebP, AVIF, the first frame of a GIF), turns it upright and writes it anew as
 * WebP in up to three widths. Nothing of the file itself is kept: no EXIF, no place, no comment, no profile.
 * Gives a refusal for what is none, is damaged or is too large.
 */
export async function readImage(bytes: Uint8Array): Promise<ReadImage | { ok: false; reason: ImageRefusal }> {
  if (bytes.byteLength > maxUploadBytes) return { ok: false, reason: "too_large" };
  if (!looksLikePicture(bytes)) return { ok: false, reason: "not_image" };
  try {
    return await inTurn(() => convert(bytes));
  } catch (error) {
    const tooMany = error instanceof RangeError || /pixel limit/i.test(String(error));
    return { ok: false, reason: tooMany ? "too_many_pixels" : "not_image" };
  }
}

async function convert(bytes: Uint8Array): Promise<ReadImage> {
  const { width: wide, height: high } = await sharp(bytes, options).metadata();
  if (Math.max(wide, high) > maxSide || wide * high > maxPixels) throw new RangeError("too many pixels");

  // Decoded once and held as plain pixels: reading it again for each width would cost the most.
  const { data, info } = await sharp(bytes, options)
    .autoOrient()
    .toColourspace("srgb")
    .resize({ width: widths.at(-1), withoutEnlargement: true })
    .timeout({ seconds: patience })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const variants: ReadImage["variants"] = [];
  for (const variant of variantsOf(info.width)) {
    const webp = await sharp(data, { raw })
      .resize({ width: variant.width })
      .timeout({ seconds: patience })
      .webp({ quality })
      .toBuffer();
    variants.push({ ...variant, bytes: webp });
  }
  return { ok: true, width: info.width, height: info.height, variants };
}

/** Whether a file begins like one of the formats. Others (SVG, TIFF, PDF …) never reach their decoders. */
function looksLikePicture(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 12)).toString("latin1");
  return (
    start.startsWith("\xff\xd8\xff") ||
    start.startsWith("\x89PNG\r\n\x1a\n") ||
    start.startsWith("GIF8") ||
    (start.startsWith("RIFF") && start.endsWith("WEBP")) ||
    start.slice(4, 8) === "ftyp"
  );
}
