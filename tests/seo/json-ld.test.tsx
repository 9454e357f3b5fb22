import jsonld from "jsonld";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import type { Snapshot } from "@/lib/collections/snapshot";
import { coverageDataset } from "@/lib/coverage/dataset";
import { type Locale, locales } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import { collectionJsonLd } from "@/lib/seo/collection-json-ld";
import { datasetJsonLd } from "@/lib/seo/dataset-json-ld";
import { listed, pageJsonLd } from "@/lib/seo/json-ld";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { siteJsonLd } from "@/lib/seo/site-json-ld";
import { jsonLdIn, problemsOf } from "../support/json-ld";

vi.mock("@/lib/env", () => ({ env: () => ({ siteUrl: "https://club.example" }) }));

const version: Snapshot = {
  shape: 1,
  slug: "grizha",
  number: 2,
  publishedAt: "2026-11-16T08:00:00.000Z",
  sourceLanguage: "bg",
  languages: ["bg"],
  title: { bg: "Грижа в общността" },
  teaser: { bg: "Какво работи." },
  organisation: { bg: "Център за компетентност" },
  curators: ["Ана Петрова"],
  audience: { bg: "Управляващи органи" },
  question: { bg: "Какво работи?" },
  summary: { bg: "Посещенията у дома." },
  keyMessages: [],
  recommendations: [],
  method: null,
  topics: ["health"],
  targetGroups: [],
  objectives: [],
  sdgs: [],
  regions: [],
  validUntil: "2027-11-16",
  groups: [],
  living: null,
  sources: [],
};

const page = { path: "/about", title: "За клуба", description: "Какво е клубът." };

/** Every word with its full name. The context of schema.org is its vocabulary: nothing is asked of the network. */
const expanded = (data: object) =>
  jsonld.expand(data as jsonld.JsonLdDocument, {
    documentLoader: async (documentUrl) => ({
      documentUrl,
      document: { "@context": { "@vocab": "https://schema.org/" } },
    }),
  });

describe("what pages say to machines", () => {
  it.each(locales)("is in order in %s", (locale: Locale) => {
    for (const data of [
      siteJsonLd(locale),
      pageJsonLd({ ...page, locale }),
      pageJsonLd({ ...page, locale, is: "CollectionPage", items: [] }),
      collectionJsonLd(version, locale),
      datasetJsonLd(coverageDataset(locale), locale),
    ])
      expect(problemsOf(data)).toEqual([]);
  });

  it("is read by a JSON-LD processor as it was meant", async () => {
    const name = (word: string) => `https://schema.org/${word}`;
    const [collection] = await expanded(collectionJsonLd(version, "bg"));
    expect(collection).toMatchObject({
      "@id": "https://club.example/bg/collections/grizha/v/2",
      [name("inLanguage")]: [{ "@value": "bg" }],
      [name("publisher")]: [{ "@type": [name("Organization")] }],
    });
    const site = await expanded(siteJsonLd("bg"));
    expect(JSON.stringify(site)).toContain(name("SearchAction"));
    const [dataset] = await expanded(datasetJsonLd(coverageDataset("bg"), "bg"));
    expect(dataset).toMatchObject({ "@type": [name("Dataset")] });
  });

  it("has the path to the page beside the path that people see", () => {
    const html = renderToStaticMarkup(
      <NextIntlClientProvider locale="bg" messages={messagesOf("bg")} timeZone="Europe/Sofia">
        <Breadcrumbs crumbs={[{ label: "Начало", href: "/bg" }, { label: "</script><b>" }]} />
      </NextIntlClientProvider>,
    );
    const [path] = jsonLdIn(html);
    expect(problemsOf(path)).toEqual([]);
    expect(path).toMatchObject({
      "@type": "BreadcrumbList",
      itemListElement: [{ item: "https://club.example/bg" }, { position: 2, name: "</script><b>" }],
    });
  });

  it("lists entries at their addresses", () => {
    const items = listed([{ kind: "challenge", slug: "a", title: { text: "А", lang: "bg" } }], "en");
    expect(pageJsonLd({ ...page, locale: "en", is: "CollectionPage", items, total: 9 })).toMatchObject({
      mainEntity: {
        numberOfItems: 9,
        itemListElement: [{ position: 1, name: "А", item: "https://club.example/en/challenges/a" }],
      },
    });
  });

  it("says in which language a collection really is", () => {
    expect(collectionJsonLd(version, "en")).toMatchObject({
      "@id": "https://club.example/en/collections/grizha/v/2",
      inLanguage: "bg",
      headline: "Грижа в общността",
    });
  });

  it("is found wanting when it is", () => {
    expect(problemsOf({ "@type": "Article" }).join()).toMatch(/@context.*headline/);
    expect(
      problemsOf({
        "@context": "https://schema.org",
        "@type": "WebPage",
        name: "a",
        url: "/bg",
        inLanguage: "de",
      }),
    ).toHaveLength(2);
  });
});

describe("what a page says to those who share its link", () => {
  it("is its picture, its languages and the feed of its news", () => {
    const { openGraph, twitter, alternates } = pageMetadata({ ...page, locale: "en", path: "/ideas" });
    expect(openGraph).toMatchObject({
      locale: "en_GB",
      alternateLocale: ["bg_BG"],
      images: [{ url: "https://club.example/og/en/club.png", width: 1200, height: 630, alt: page.title }],
    });
    expect(twitter).toMatchObject({ card: "summary_large_image" });
    expect(Object.keys(alternates?.types ?? {})).toEqual([
      "application/rss+xml",
      "application/atom+xml",
      "application/feed+json",
    ]);
  });

  it("is an entry's own picture where it is the page of an entry", () => {
    const entry = { ...page, locale: "bg", path: "/practices/hlebna-kashta", written: ["bg"] } as const;
    const { openGraph, alternates } = pageMetadata({ ...entry, type: "article" });
    expect(openGraph).toMatchObject({
      alternateLocale: [],
      images: [{ url: "https://club.example/og/bg/practices/hlebna-kashta.png" }],
    });
    expect(alternates).not.toHaveProperty("types");
  });
});
