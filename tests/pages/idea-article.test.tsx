import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import type { Around } from "@/components/ideas/around";
import { IdeaArticle } from "@/components/ideas/IdeaArticle";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";

// What a button posts to needs a server.
vi.mock("@/lib/participation/click-actions", () => ({
  support: "/support",
  supportHere: () => {},
  follow: "/follow",
  followHere: () => {},
  useful: "/useful",
  usefulHere: () => {},
}));
vi.mock("@/components/participation/ToggleWords", () => ({
  ToggleWords: ({ children }: { children: ReactNode }) => children,
}));
vi.mock("@/lib/env", () => ({ env: () => ({ siteUrl: "https://club.example" }) }));
vi.mock("@/lib/lineage/actions", () => ({ startIdea: "/start" }));

type Props = Parameters<typeof IdeaArticle>[0];

const draft: Props = {
  content: {},
  locale: "bg",
  seed: "0190f5a2-0000-4000-8000-000000000001",
  regions: [],
  sourceLanguage: "bg",
  uploads: [],
  preview: true,
};

const around: Around = {
  participation: { supports: 7, followers: 2, points: [], accepted: { mentor: 1 }, updates: [] },
  life: {
    phase: "incubating",
    since: "2026-11-01T08:00:00.000Z",
    moves: [],
    answers: [],
    supporters: 7,
    threshold: 50,
    needed: 43,
    reachedAt: null,
    answerDueAt: null,
    debt: "none",
    merged: [],
  },
  lineage: null,
};

const published: Partial<Props> = {
  preview: false,
  slug: "tihi-chasove",
  publishedAt: "2026-11-01T08:00:00.000Z",
  phase: "incubating",
  authors: ["Калин Примеров", "Ана Примерова"],
  around,
  content: {
    title: { bg: "Тихи часове" },
    teaser: { bg: "Два часа без музика." },
    stage: "prototypes",
    problem: { bg: "Гишето е шумно." },
    proposal: { bg: "Музиката спира." },
    asks: [
      { ask: "mentor", what: { bg: "Обучител" } },
      { ask: "pilot_site", what: { bg: "Три общини" } },
    ],
    team: [
      { role: { bg: "Води" }, person: { bg: "Калин" }, open: false },
      { role: { bg: "Дизайн" }, person: undefined, open: true },
    ],
  },
};

const page = (props: Partial<Props> = {}, locale: Locale = "bg") =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Europe/Sofia">
      <IdeaArticle {...draft} {...props} locale={locale} />
    </NextIntlClientProvider>,
  ).replaceAll("\u00a0", " ");

describe("the page of an idea", () => {
  it("shows a draft in which nothing is written yet, with nothing to press", () => {
    const html = page();
    expect(html).toContain(`<h1>${messagesOf("bg").entries.untitled}</h1>`);
    expect(html).not.toMatch(/<form|<button|class="toc"/);
  });

  it("shows what a draft looks for, without the ways to answer", () => {
    const { content } = published;
    const html = page({ content: { ...content } });
    expect(html).toContain("Три общини");
    expect(html).not.toContain("take-part");
  });

  it("says at which of the six stages it stands, in words and to screen readers", () => {
    const html = page(published);
    expect(html).toContain("Спиралата на идеята: етап 3 от 6");
    expect(html.match(/aria-current="step"/g)).not.toBeNull();
    expect(/<li class="cur" aria-current="step"><b>([^<]+)/.exec(html)?.[1]).toBe(
      "Прототипи и пилотни проекти",
    );
    expect(html.match(/<li class="done">/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it("names its authors where no organisation stands behind it", () => {
    expect(page(published)).toContain("Калин Примеров и Ана Примерова");
    const organisation = { bg: "Сдружение „Тихо място“" };
    const html = page({ ...published, content: { ...published.content, organisation } });
    expect(html).toContain("Сдружение „Тихо място“");
    expect(html).not.toContain("Ана Примерова");
  });

  it("leads only to sections that are there, in their order", () => {
    const html = page(published);
    const toc = /<nav class="toc".*?<\/nav>/s.exec(html)?.[0] ?? "";
    const anchors = [...toc.matchAll(/href="#([a-z]+)"/g)].map(([, id]) => id ?? "");
    expect(anchors).toEqual(["problem", "proposal", "needs", "team", "progress", "talk"]);
    const places = anchors.map((id) => html.indexOf(`id="${id}"`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  it("marks what is found and what is wanted", () => {
    const html = page(published);
    const row = (word: string) => html.slice(html.lastIndexOf("<li", html.indexOf(word)), html.indexOf(word));
    expect(row("Обучител")).toContain('class="ok"');
    expect(row("Три общини")).toContain('class="open"');
    expect(row("<b>Дизайн")).toContain('class="open"');
    expect(html).toContain("/bg/ideas/tihi-chasove/take-part/offer?ask=pilot_site");
  });

  it("says what is in the other language only, and marks it", () => {
    const html = page(published, "en");
    expect(html).toContain("Described only in Bulgarian.");
    expect(html).toContain('<h1 lang="bg">Тихи часове</h1>');
    expect(html).toContain('<p lang="bg">Гишето е шумно.</p>');
  });
});
