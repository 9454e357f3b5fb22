import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { SearchResults } from "@/components/search/SearchResults";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import { filtersFrom } from "@/lib/search/filters";
import { facetNames } from "@/lib/search/keys";
import type { Hit, SearchPage } from "@/lib/search/page";

vi.mock("@/lib/env", () => ({ env: () => ({ siteUrl: "https://club.example" }) }));

const hit: Hit = {
  id: "0190f5a2-0000-4000-8000-000000000001",
  kind: "practice",
  slug: "home-care",
  title: { text: "Care at home", lang: "en" },
  teaser: { text: "Nurses visit.", lang: "en" },
  organisation: null,
  place: null,
  regions: ["BG411"],
  topics: ["health"],
  objectives: ["k"],
  stage: null,
  evidence: 2,
  image: null,
  publishedAt: "2026-11-01T08:00:00.000Z",
  markedTitle: {
    lang: "en",
    pieces: [
      { text: "Care", mark: true },
      { text: " at <home>", mark: false },
    ],
  },
  fragment: { lang: "en", pieces: [{ text: "… they need care.", mark: false }] },
};

const found: SearchPage = {
  items: [hit],
  total: 1,
  more: false,
  pages: 1,
  facets: {
    ...(Object.fromEntries(facetNames.map((facet) => [facet, {}])) as SearchPage["facets"]),
    topic: { health: 1 },
    evidence: { 1: 1, 2: 1 },
  },
  facetsAtLeast: false,
  corrections: [],
  partial: false,
  suggestion: null,
  tooCommon: false,
  cut: false,
};
const nothing: SearchPage = {
  ...found,
  items: [],
  total: 0,
  facets: { ...found.facets, topic: {}, evidence: {} },
};

const page = (query: Parameters<typeof filtersFrom>[0], result: SearchPage = found, locale: Locale = "bg") =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Europe/Sofia">
      <SearchResults locale={locale} filters={filtersFrom(query)} result={result} />
    </NextIntlClientProvider>,
  ).replaceAll("\u00a0", " ");

describe("what a search found", () => {
  it("is counted in words, beside the query", () => {
    expect(page({ q: "грижа" })).toContain(">1 резултат за „грижа“</h2>");
    expect(page({ q: "care" }, { ...found, total: 12 }, "en")).toContain(">12 results for “care”</h2>");
    expect(page({ topic: "health" }, { ...found, total: 2 })).toContain(">2 резултата</h2>");
    expect(page({ q: "грижа" }, nothing)).toContain(">Няма резултати за „грижа“</h2>");
  });

  it("is more than what is counted", () => {
    const html = page(
      { q: "грижа" },
      { ...found, total: 10_000, more: true, pages: 417, facetsAtLeast: true },
    );
    expect(html).toContain("Над 10 000 резултата за „грижа“");
    expect(html).toContain("1–1 от над 10 000");
    expect(html).toMatch(/Здраве и грижа<\/span><span class="c">1\+</);
  });

  it("has its words marked, in its own language, as text and nothing else", () => {
    const html = page({ q: "грижа" });
    expect(html).toContain('<span lang="en"><mark>Care</mark> at &lt;home&gt;</span>');
    expect(html).toContain("само на английски");
    expect(html).toContain("… they need care.");
    expect(html).not.toContain("Nurses visit.");
  });

  it("says what was made of the query", () => {
    const html = page(
      { q: "предприятйе" },
      { ...found, corrections: [{ from: "предприятйе", to: "предприятие" }], partial: true, cut: true },
    );
    expect(html).toContain("Няма „предприятйе“, търсено е „предприятие“.");
    expect(html).toContain("част от тях");
    expect(html).toContain("само първите думи");
    expect(page({ q: "и" }, { ...found, tooCommon: true })).toContain(">1 резултат</h2>");
  });

  it("can be ordered, narrowed down and kept, with the words as they are", () => {
    const html = page({ q: "грижа", topic: "health", sort: "newest" }, { ...found, total: 30, pages: 2 });
    const q = new URLSearchParams({ q: "грижа" });
    expect(html).toContain(`href="/bg/search?${q}&amp;topic=health"`);
    expect(html).toContain(
      `aria-current="true" rel="nofollow" href="/bg/search?${q}&amp;topic=health&amp;sort=newest"`,
    );
    expect(html).toContain('<input type="hidden" name="q" value="грижа"/>');
    expect(html).toContain('<input type="hidden" name="sort" value="newest"/>');
    expect(html).toContain(`href="/bg/search?${q}&amp;sort=newest"`);
    expect(html).toContain(`href="/bg/account/searches/new?${q}&amp;topic=health"`);
  });

  it("may be nothing: there is always something to try", () => {
    const html = page({ q: "предпреятие", topic: "energy" }, { ...nothing, suggestion: "предприятие" });
    expect(html).toContain(`href="/bg/search?${new URLSearchParams({ q: "предприятие" })}"`);
    expect(html).toContain("Без филтрите");
    expect(html).toContain('href="/bg/share"');
    expect(page({ q: "щщщ" }, nothing)).not.toContain('id="filters"');
  });
});
