import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { readImage } from "@/lib/files/image";
import { variantsOf } from "@/lib/files/media";

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#a3202e" } });

/** Red on the left, blue on the right. */
const twoColours = (width: number, height: number) =>
  picture(width, height).composite([
    {
      input: { create: { width: width / 2, height, channels: 3, background: "#184a86" } },
      left: width / 2,
      top: 0,
    },
  ]);

const withPlace = () =>
  picture(1200, 800)
    .jpeg()
    .withExif({
      IFD0: { Artist: "Мария Иванова", Copyright: "secret-owner" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "42/1 41/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "23/1 19/1 0/1",
      },
    })
    .toBuffer();

describe("a picture", () => {
  test("loses everything that tells who made it and where", async () => {
    const sent = await withPlace();
    expect((await sharp(sent).metadata()).exif?.toString("latin1")).toContain("secret-owner");
    const read = await readImage(sent);
    if (!read.ok) throw new Error(read.reason);
    for (const { bytes } of read.variants) {
      const { exif, xmp, iptc, icc, format } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc, icc, format }).toEqual({ format: "webp" });
      expect(Buffer.from(bytes).includes("secret-owner")).toBe(false);
    }
  });

  test("stands upright", async () => {
    const lying = await twoColours(600, 300).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const read = await readImage(lying);
    if (!read.ok) throw new Error(read.reason);
    expect([read.width, read.height]).toEqual([300, 600]);
    // Turned by 90° to the right, the red left side is on top.
    const { data, info } = await sharp(read.variants[0]?.bytes).raw().toBuffer({ resolveWithObject: true });
    const red = (row: number) => data[row * info.width * info.channels] ?? 0;
    expect(red(20)).toBeGreaterThan(130);
    expect(red(info.height - 20)).toBeLessThan(60);
  });

  test.each([
    ["jpeg", picture(100, 80).jpeg()],
    ["png", picture(100, 80).png()],
    ["webp", picture(100, 80).webp()],
    ["avif", picture(100, 80).avif()],
    ["gif", picture(100, 80).gif()],
    ["grey png", picture(100, 80).greyscale().png()],
    ["cmyk jpeg", picture(100, 80).toColourspace("cmyk").jpeg()],
  ])("may be a %s whatever its name", async (_name, made) => {
    const read = await readImage(await made.toBuffer());
    expect(read).toMatchObject({ ok: true, width: 100, height: 80 });
  });

  test.each([
    [4000, 3000, [480, 960, 1600], 1600, 1200],
    [1600, 800, [480, 960, 1600], 1600, 800],
    [700, 350, [480, 700], 700, 350],
    [480, 480, [480], 480, 480],
    [40, 30, [40], 40, 30],
  ])("of %d × %d is kept in the widths that it has", async (wide, high, expected, width, height) => {
    const read = await readImage(await picture(wide, high).png().toBuffer());
    if (!read.ok) throw new Error(read.reason);
    expect([read.width, read.height]).toEqual([width, height]);
    expect(read.variants.map((variant) => variant.width)).toEqual(expected);
    expect(variantsOf(read.width).map((variant) => variant.width)).toEqual(expected);
    for (const variant of read.variants) {
      expect((await sharp(variant.bytes).metadata()).width).toBe(variant.width);
    }
  });

  test("that moves gives its first frame", async () => {
    const frames = [picture(60, 60), twoColours(60, 60)].map((frame) => frame.png().toBuffer());
    const gif = await sharp(await Promise.all(frames), { join: { animated: true } })
      .gif()
      .toBuffer();
    const read = await readImage(gif);
    expect(read).toMatchObject({ ok: true, width: 60, height: 60 });
  });
});

describe("refused", () => {
  const refusal = async (bytes: Uint8Array) => {
    const read = await readImage(bytes);
    return read.ok ? "read" : read.reason;
  };

  test.each([
    ["a page", "<!doctype html><script>alert(1)</script>"],
    ["an SVG", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    [
      "an SVG with a prologue",
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    ],
    ["a PDF", "%PDF-1.7\n"],
    ["a script that begins like a GIF", "GIF89a=1;alert(1)"],
    ["nothing", ""],
  ])("%s named .jpg", async (_name, text) => {
    expect(await refusal(Buffer.from(text))).toBe("not_image");
  });

  test("a TIFF, which nobody's browser shows", async () => {
    expect(await refusal(await picture(20, 20).tiff().toBuffer())).toBe("not_image");
  });

  test("half a JPEG", async () => {
    const whole = await sharp({
      create: {
        width: 900,
        height: 900,
        channels: 3,
        background: "#000",
        noise: { type: "gaussian", mean: 128, sigma: 30 },
      },
    })
      .jpeg()
      .toBuffer();
    expect(await refusal(whole)).toBe("read");
    expect(await refusal(whole.subarray(0, whole.length / 2))).toBe("not_image");
  });

  test("a small file that unpacks to 400 million pixels", async () => {
    const bomb = onePixelPng(20_000, 20_000);
    expect(bomb.byteLength).toBeLessThan(600_000);
    expect(await refusal(bomb)).toBe("too_many_pixels");
  });

  test("a strip that is too long for WebP", async () => {
    expect(await refusal(await picture(20, 17_000).png().toBuffer())).toBe("too_many_pixels");
  });

  test("more than 12 MB", async () => {
    expect(await refusal(Buffer.alloc(13 * 1024 * 1024, 0xff))).toBe("too_large");
  });
});

/** A valid PNG of one colour, made by hand: 1 bit a pixel. */
function onePixelPng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((width / 8 + 1) * height));
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", head),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
