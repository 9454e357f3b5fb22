import Parser from "rss-parser";
import { describe, expect, it, vi } from "vitest";
import { kinds } from "@/lib/entries/kinds";
import { feedFile } from "@/lib/feeds/feed";
import { type FeedFormat, feedFormats, feedKinds, feedOfPage } from "@/lib/feeds/names";
import type { FeedEntry } from "@/lib/feeds/queries";
import { feedWords } from "@/lib/feeds/words";
import { locales } from "@/lib/i18n/locale";

vi.mock("@/lib/env", () => ({ env: () => ({ siteUrl: "https://club.example" }) }));

// Read by a parser that the portal does not use.

const hostile = "<script>alert(1)</script> ]]> ]]> & „Ж“ \u0000\u0008\uFFFE\uD800 &amp; \n 2 < 3";
const shown = "<script>alert(1)</script> ]] > ]] > & „Ж“ \uFFFD &amp; 2 < 3";

const entry = (more: Partial<FeedEntry> = {}): FeedEntry => ({
  id: "018f0000-0000-7000-8000-000000000001",
  kind: "practice",
  title: { text: "Хлебна къща", lang: "bg" },
  teaser: { text: "Квартал, който меси заедно.", lang: "bg" },
  organisation: "Читалище & приятели",
  topics: ["health"],
  slug: "hlebna-kashta",
  version: null,
  publishedAt: "2026-11-01T08:00:00.000Z",
  revisedAt: "2026-11-20T08:00:00.000Z",
  ...more,
});

const file = (entries: FeedEntry[], format: FeedFormat) =>
  feedFile({ name: "practices", locale: "en", ...feedWords("practices", "en") }, entries, format);
const parser = new Parser({ customFields: { item: ["dc:language", "dc:creator"] } });

describe("a feed", () => {
  it("is there for every kind and for all of them", () => {
    const paths = Object.values(kinds).map(({ path }) => path);
    expect(Object.keys(feedKinds)).toEqual(["all", ...paths]);
    for (const locale of locales)
      for (const path of paths) expect(feedWords(path as "ideas", locale).title).not.toContain("{");
    expect(["", "/practices", "/about", "/practices?page=2", "/constructor"].map(feedOfPage)).toEqual([
      "all",
      "practices",
      null,
      null,
      null,
    ]);
  });

  it.each(["rss", "atom"] as const)("is read as %s by an independent parser", async (format) => {
    const { title, link, items, feedUrl } = await parser.parseString(file([entry()], format));
    expect(title).toBe("Good practices · Social Innovations Club");
    expect(link).toBe("https://club.example/en/practices");
    expect(feedUrl ?? "https://club.example/feeds/en/practices.atom").toBe(
      `https://club.example/feeds/en/practices.${format}`,
    );
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      title: "Хлебна къща",
      link: "https://club.example/en/practices/hlebna-kashta",
      isoDate: "2026-11-01T08:00:00.000Z",
    });
    const id = "urn:uuid:018f0000-0000-7000-8000-000000000001";
    expect(Object.values(items[0] ?? {})).toContain(id);
    expect(file([entry()], format)).toContain("Health and care");
    expect(file([entry()], format)).toMatch(/<p lang="bg">Квартал/);
  });

  it("marks the language of an entry, and names its organisation", async () => {
    const { items } = await parser.parseString(file([entry()], "rss"));
    expect(items[0]).toMatchObject({ "dc:language": "bg", creator: "Читалище & приятели" });
    expect(JSON.parse(file([entry()], "json")).items[0]).toMatchObject({ language: "bg" });
  });

  it("is a JSON Feed", () => {
    const feed = JSON.parse(file([entry()], "json"));
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      language: "en",
      feed_url: "https://club.example/feeds/en/practices.json",
      home_page_url: "https://club.example/en/practices",
    });
    expect(feed.items[0]).toMatchObject({
      url: "https://club.example/en/practices/hlebna-kashta",
      date_published: "2026-11-01T08:00:00.000Z",
      date_modified: "2026-11-20T08:00:00.000Z",
      tags: ["Health and care"],
      image: "https://club.example/og/en/practices/hlebna-kashta.png",
    });
  });

  it("makes each version of a collection an entry of its own, at its lasting address", () => {
    const of = (version: number) =>
      JSON.parse(file([entry({ kind: "collection", slug: "grizha", version })], "json")).items[0];
    expect(of(2)).toMatchObject({ url: "https://club.example/en/collections/grizha/v/2" });
    expect(of(2).content_html).toContain("Collection, version 2");
    expect(of(2).id).not.toBe(of(1).id);
  });

  it.each(Object.keys(feedFormats) as FeedFormat[])(
    "is well-formed in %s whatever a text holds",
    async (format) => {
      const text = file(
        [
          entry({
            title: { text: hostile, lang: "bg" },
            teaser: { text: hostile, lang: "en" },
            organisation: hostile,
          }),
        ],
        format,
      );
      if (format === "json") {
        const { title, content_html: html } = JSON.parse(text).items[0];
        expect(title).toBe(shown);
        expect(html).not.toContain("<script");
      } else {
        const { items } = await parser.parseString(text);
        // Atom's titles are declared to be HTML, RSS's are text.
        const escaped = shown.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
        expect(items[0]?.title).toBe(format === "atom" ? escaped : shown);
        expect(items[0]?.content).not.toContain("<script");
      }
    },
  );

  it("without entries stays the same file", async () => {
    for (const format of Object.keys(feedFormats) as FeedFormat[])
      expect(file([], format)).toBe(file([], format));
    expect((await parser.parseString(file([], "rss"))).items).toEqual([]);
  });
});
