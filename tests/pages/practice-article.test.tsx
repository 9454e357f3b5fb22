import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import type { ArticleProps } from "@/components/practices/article";
import { PracticeArticle } from "@/components/practices/PracticeArticle";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";

vi.mock("@/lib/env", () => ({ env: () => ({ siteUrl: "https://club.example" }) }));

const draft: ArticleProps = {
  content: {},
  locale: "bg",
  seed: "0190f5a2-0000-4000-8000-000000000001",
  regions: [],
  evidence: 0,
  sourceLanguage: "bg",
  uploads: [],
  preview: true,
};

const page = (props: Partial<ArticleProps>, locale: Locale = "bg") =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Europe/Sofia">
      <PracticeArticle {...draft} {...props} locale={locale} />
    </NextIntlClientProvider>,
  );

const published: Partial<ArticleProps> = {
  preview: false,
  slug: "hlebna-kashta",
  seed: "hlebna-kashta",
  revisionNumber: 4,
  publishedAt: "2026-11-01T08:00:00.000Z",
  revisedAt: "2026-11-19T08:00:00.000Z",
  lastConfirmedAt: "2026-11-19T08:00:00.000Z",
  languages: [{ language: "bg", state: "reviewed", sourceRevision: 4 }],
  content: {
    title: { bg: "Хлебна къща" },
    teaser: { bg: "Квартал, който меси заедно." },
    organisation: { bg: "Читалище „Заря“" },
    problem: { bg: "Съседите не се познават." },
    video: "https://video.example/1",
  },
};

describe("the page of a practice", () => {
  it("shows a draft in which nothing is written yet", () => {
    const html = page({});
    expect(html).toContain("Резултати");
    expect(html).not.toContain('id="cite"');
    expect(html).not.toContain('id="passport"');
  });

  it("names version, day and address to cite", () => {
    const html = page(published).replaceAll("\u00a0", " ");
    expect(html).toContain("версия 4 от 19 ноември 2026 г.");
    expect(html).toContain("https://club.example/bg/practices/hlebna-kashta");
  });

  it("leads only to sections that are there", () => {
    const html = page({
      ...published,
      content: { ...published.content, costPerPerson: 14600, core: { bg: "- договорът е постоянен" } },
    });
    const anchors = [...html.matchAll(/href="#([a-z]+)"/g)].map(([, id]) => id);
    expect(anchors).toEqual(["problem", "results", "passport", "materials", "cite"]);
    for (const id of anchors) expect(html).toContain(`id="${id}"`);
    expect(html).toContain("<li>договорът е постоянен</li>");
  });

  it("says what is in the other language only, and marks it", () => {
    const html = page(published, "en");
    expect(html).toContain("Described only in Bulgarian.");
    expect(html).toContain('<h1 lang="bg">Хлебна къща</h1>');
    expect(html).toContain('<p lang="bg">Съседите не се познават.</p>');
  });

  it("says that a translation is behind the original", () => {
    const html = page(
      {
        ...published,
        content: { ...published.content, title: { bg: "Хлебна къща", en: "Bread house" } },
        languages: [{ language: "en", state: "stale", sourceRevision: 3 }],
      },
      "en",
    );
    expect(html).toContain("This translation is of version 3.");
  });

  it("asks other sites for nothing: a video is a link", () => {
    const html = page(published);
    expect(html).toContain('href="https://video.example/1"');
    expect(html).not.toMatch(/<(?:iframe|video|script(?! type="application\/ld\+json"))/);
  });
});
