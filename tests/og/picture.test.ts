import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { pictureOfPage } from "@/lib/og/addresses";
import { drawPicture, type Picture } from "@/lib/og/draw";

const picture: Picture = {
  dye: "practice",
  seed: "018f0000-0000-7000-8000-000000000001",
  label: "Добра практика",
  title: { text: "Здравни медиатори", lang: "bg" },
  locale: "bg",
};
const titled = (text: string) => drawPicture({ ...picture, title: { text, lang: "bg" } });
/** How many pixels two pictures differ in. */
async function difference(a: Buffer, b: Buffer): Promise<number> {
  const [one, other] = await Promise.all([a, b].map((png) => sharp(png).greyscale().raw().toBuffer()));
  return (
    one?.reduce((count, value, at) => count + (Math.abs(value - (other?.[at] ?? 0)) > 40 ? 1 : 0), 0) ?? 0
  );
}

describe("the picture of an entry", () => {
  it("is a PNG of the size that is asked for, with the title in its own letters", async () => {
    const [first, second] = await Promise.all([titled("Здравни медиатори"), titled("Здравни посредници")]);
    const { format, width, height } = await sharp(first).metadata();
    expect({ format, width, height }).toEqual({ format: "png", width: 1200, height: 630 });
    expect(await difference(first, second)).toBeGreaterThan(2000);
    expect(await difference(first, await titled("Здравни медиатори"))).toBe(0);
  });

  it("does not have the same box for every Cyrillic letter", async () => {
    expect(await difference(await titled("ЖЖЖЖ"), await titled("ШШШШ"))).toBeGreaterThan(500);
  });

  it("holds any title", async () => {
    for (const text of ["", "<b>&</b>\u0000\uD800", "Ж".repeat(400), "много ".repeat(80)])
      expect((await sharp(await titled(text)).metadata()).width).toBe(1200);
  });

  it("keeps the cloth of an idea to its stage", async () => {
    const idea = { ...picture, dye: "idea" } as const;
    const [early, late] = await Promise.all([0.2, 1].map((done) => drawPicture({ ...idea, done })));
    expect(early && late && (await difference(early, late))).toBeGreaterThan(5000);
  });
});

describe("the address of a page's picture", () => {
  it.each([
    ["/practices/a-b", "/og/bg/practices/a-b.png"],
    ["/collections/grizha/v/2", "/og/bg/collections/grizha.png"],
    ["/practices", "/og/bg/club.png"],
    ["/topics/health", "/og/bg/club.png"],
    ["", "/og/bg/club.png"],
  ])("of %s is %s", (path, address) => {
    expect(pictureOfPage("bg", path)).toBe(address);
  });
});
