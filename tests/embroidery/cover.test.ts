import { describe, expect, it } from "vitest";
import { COVER_SIZES, cover } from "@/lib/embroidery/cover";

const slugs = Array.from({ length: 200 }, (_, i) => `praktika-${i}`);

describe("cover", () => {
  it("is the same for the same seed, for ever", () => {
    expect(cover("zdravni-mediatori")).toBe(cover("zdravni-mediatori"));
    expect(cover("hlebna-kashta", { id: "x", size: "row" })).toMatchInlineSnapshot(
      `"<svg class="cover" viewBox="-11-11 23 23" aria-hidden="true"><g id="x"><g id="xh" transform="matrix(.5 .5-.5 .5 0 0)"><path class="t1" d="M0 0h2M20 0h4M4-4h2M10-4h2M5-5h2M11-5h2M10-10h2M11-11h2M4-2h2M12-2h2M20-2h2M5-3h2M11-3h2M10-8h2M11-9h2M5-1h2M10-6h2M11-7h2M4 2h2M12 2h2M20 2h2M5 1h2M4 4h2M10 4h2M5 3h2M11 3h2M5 5h2M11 5h2M10 6h2M10 8h2M11 7h2M10 10h2M11 9h2M11 11h2M1-1v2M5-5v4M5 1v4M6-6v12M11-11v8M11 3v8M12-12v10M12 2v10M13-3v2M13 1v2M21-3v6M23-1v2"/><path class="t2" d="M7-7h2M8-8h2M7-5h2M8-6h2M4 0h10M7-3h2M8-4h2M8-2h2M9-1h2M7 3h2M8 2h2M9 1h2M7 5h2M8 4h2M7 7h2M8 6h2M8 8h2M8-8v6M8 2v6M9-9v18M5-1v2M7-1v2M10-2v4M11-1v2M13-1v2"/><path class="t3" d="M21-1h2M21 1h2M22-2v4"/></g><use href="#xh" transform="matrix(-1 0 0 1 1 0)"/></g><use href="#x" transform="matrix(1 0 0-1 0 1)"/></svg>"`,
    );
  });

  it("differs between most seeds", () => {
    const cloths = new Set(slugs.map((slug) => cover(slug, { id: "x" })));
    expect(cloths.size).toBeGreaterThan(slugs.length * 0.8);
  });

  it("stays small", () => {
    for (const slug of slugs) {
      expect(cover(slug).length).toBeLessThan(2200);
      expect(cover(slug, { size: "row" }).length).toBeLessThan(1500);
    }
  });

  it.each(Object.entries(COVER_SIZES))(
    "has an odd width and height at %s, so that it can be mirrored",
    (_, [w, h]) => {
      expect(w % 2).toBe(1);
      expect(h % 2).toBe(1);
    },
  );

  it("has ids that differ by seed and by size, and takes another", () => {
    const id = (svg: string) => /<g id="([^"]+)"/.exec(svg)?.[1];
    const ids = slugs.flatMap((slug) => [id(cover(slug)), id(cover(slug, { size: "row" }))]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(id(cover("a", { id: "mine" }))).toBe("mine");
  });

  it("covers unfinished rows with bare cloth, from the top", () => {
    expect(cover("a", { done: 1 })).not.toContain("holes");
    expect(cover("a", { done: 0 })).toContain("v23h-47z");
    expect(cover("a", { done: 0.5 })).toContain("v12h-47z");
  });

  it("lets nothing of the seed into the markup", () => {
    expect(cover('"><script>alert(1)</script>')).not.toContain("script");
  });
});
