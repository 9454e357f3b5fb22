import { describe, expect, it, vi } from "vitest";
import { fileResponse } from "@/lib/seo/file-response";
import { sitemapFile, sitemapIndex } from "@/lib/seo/sitemap";

vi.mock("@/lib/env", () => ({ env: () => ({ siteUrl: "https://club.example" }) }));

describe("a sitemap", () => {
  it("names a page in each language that it is written in, with where the other is", () => {
    const file = sitemapFile([
      { path: "/about" },
      { path: "/practices/x", written: ["en"], changed: "2026-11-01T08:00:00.000Z" },
    ]);
    expect([...file.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url)).toEqual([
      "https://club.example/bg/about",
      "https://club.example/en/about",
      "https://club.example/en/practices/x",
    ]);
    expect(file).toContain(
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://club.example/bg/about"/>',
    );
    expect(file).toContain(
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://club.example/en/practices/x"/>',
    );
    expect(file.match(/<lastmod>2026-11-01/g)).toHaveLength(1);
  });

  it("is named by an index", () => {
    const url = "https://club.example/sitemaps/a&b.xml";
    expect(sitemapIndex([{ url, changed: null }])).toContain(
      "<sitemap><loc>https://club.example/sitemaps/a&amp;b.xml</loc></sitemap>",
    );
  });
});

describe("a file that programs ask for again and again", () => {
  const ask = (text: string | null, known?: string) =>
    fileResponse(
      new Request("https://club.example/x", { headers: known ? { "If-None-Match": known } : {} }),
      text,
      { type: "text/plain", name: "x.txt" },
    );

  it("is sent once as long as it is the same", async () => {
    const first = ask("a");
    const etag = first.headers.get("ETag") ?? "";
    expect([first.status, await first.text()]).toEqual([200, "a"]);
    expect(ask("a", `W/${etag}`).status).toBe(304);
    expect(ask("b", etag).status).toBe(200);
  });

  it("is not there when there is none", () => {
    expect(ask(null).status).toBe(404);
  });
});
