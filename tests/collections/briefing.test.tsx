import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import type { BriefingProps } from "@/components/collections/article";
import { Briefing } from "@/components/collections/Briefing";
import { VersionChanges } from "@/components/collections/VersionChanges";
import type { Snapshot } from "@/lib/collections/snapshot";
import type { PublicVersion } from "@/lib/collections/versions";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import { aLink, anItem, aSnapshot } from "@/tests/briefings/snapshot";

// Where the portal stands is known when it runs.
vi.mock("@/lib/seo/site", () => ({ absolute: (path: string) => `https://example.org${path}` }));

const versionOf = (snapshot: Snapshot, more: Partial<PublicVersion> = {}): PublicVersion => ({
  id: "00000000-0000-7000-8000-0000000000f2",
  entryId: "00000000-0000-7000-8000-0000000000f1",
  slug: snapshot.slug,
  number: snapshot.number,
  latest: snapshot.number,
  hash: "ab12".repeat(16),
  publishedAt: snapshot.publishedAt,
  erasedAt: null,
  snapshot,
  ...more,
});

const html = (element: React.ReactElement, locale: Locale) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Europe/Sofia">
      {element}
    </NextIntlClientProvider>,
  ).replaceAll("\u00a0", " ");

const page = (version: PublicVersion, more: Partial<BriefingProps> = {}) => {
  const { locale = "bg" } = more;
  return html(<Briefing version={version} locale={locale} now={new Date("2026-11-20")} {...more} />, locale);
};

describe("the page of a collection", () => {
  it("tells for whom, how long to read, and leads to every section that it has", () => {
    const shown = page(versionOf(aSnapshot()));
    expect(shown).toContain("Подборка, версия 2");
    expect(shown).toContain("Управляващи органи по ЕСФ+");
    expect(shown).toMatch(/\d+ минут[аи] четене/);
    const targets = [...shown.matchAll(/<a href="#([a-z]+)">/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(10);
    for (const id of targets) expect(shown).toContain(`id="${id}"`);
  });

  it("marks a caveat as one, and says of a practice without results that it has none", () => {
    const bare = anItem(1);
    const practice = bare.practice && { ...bare.practice, results: [] };
    const groups = [{ heading: null, living: false, items: [{ ...bare, practice }] }];
    const shown = page(versionOf(aSnapshot(0, { groups })));
    expect(shown).toMatch(/<b>Уговорка: <\/b>.*Няма група за сравнение/);
    expect(shown).toContain("Още няма описани резултати");
  });

  it("says what is not stated in words, and names the white spots", () => {
    const item = anItem(1);
    const practice = item.practice && { ...item.practice, support: {}, monthsToStart: null };
    const groups = [{ heading: null, living: false, items: [{ ...item, practice }] }];
    const shown = page(versionOf(aSnapshot(0, { groups })));
    expect(shown.match(/не е посочено/g)).toHaveLength(2);
    expect(shown).toContain(">няма</span>");
    expect(shown).toContain('<b class="text-ink">10 бели петна</b> от 12 полета');
  });

  it("scrolls its wide tables by keyboard, under their names", () => {
    const shown = page(versionOf(aSnapshot()));
    expect(shown.match(/<section class="tblw" aria-label="[^"]+" tabindex="0">/gi)).toHaveLength(2);
  });

  it("tells an older version's reader of the newer one and of what changed since", () => {
    const shown = page(versionOf(aSnapshot(), { latest: 4 }));
    expect(shown).toContain('href="/bg/collections/parvite-godini-i-zdraveto"');
    expect(shown).toContain('href="/bg/collections/parvite-godini-i-zdraveto/v/4/changes/2"');
    expect(page(versionOf(aSnapshot()))).not.toContain("Има по-нова");
  });

  it("says that it is to be reviewed from the day after it was valid", () => {
    const version = versionOf(aSnapshot(1, { validUntil: "2026-11-19" }));
    expect(page(version)).toContain("чака преглед");
    expect(page(version, { now: new Date("2026-11-19T20:00:00Z") })).not.toContain("чака преглед");
  });

  it("counts and marks what is in one language only", () => {
    const items = [anItem(1), anItem(2, { title: { bg: "Само на български" } })];
    const groups = [{ heading: null, living: false, items }];
    const shown = page(versionOf(aSnapshot(0, { groups })), { locale: "en" });
    expect(shown).toContain("1 of 2 items is described only in Bulgarian");
    expect(shown).toMatch(/lang="bg"[^>]*>Само на български/);
  });

  it("has room beside its sections and items for the notes of an office", () => {
    const places: string[] = [];
    page(versionOf(aSnapshot(1)), { beside: (place) => places.push(place) && null });
    expect(places).toEqual(
      expect.arrayContaining([
        "section:summary",
        "section:comparison",
        "item:00000000-0000-7000-8000-000000000001",
        "item:https://example.org/naruchnik",
      ]),
    );
  });

  it("gives a draft no number, files, citation or versions, and bears one that is hardly begun", () => {
    const shown = page(versionOf(aSnapshot(), { number: 0, latest: 0 }), { preview: true });
    for (const id of ["downloads", "cite", "versions"]) expect(shown).not.toContain(`id="${id}"`);
    const begun = aSnapshot(0, {
      title: {},
      teaser: {},
      organisation: {},
      audience: {},
      question: {},
      summary: {},
      keyMessages: [],
      recommendations: [],
      method: null,
      curators: [],
      objectives: [],
      groups: [],
      sources: [],
      validUntil: null,
    });
    expect(page(versionOf(begun), { preview: true })).toContain("Без заглавие");
  });
});

describe("what changed between two versions", () => {
  const before = versionOf(aSnapshot(2, { number: 1 }), { latest: 2 });
  const [first] = before.snapshot.groups;
  const [one, two] = first?.items ?? [];
  const after = versionOf(
    aSnapshot(0, {
      groups: [
        { heading: first?.heading ?? null, living: false, items: one ? [{ ...one, evidence: 4 }] : [] },
        {
          heading: { bg: "Здраве", en: "Health" },
          living: false,
          items: [...(two ? [two] : []), aLink({ address: "https://example.org/new" })],
        },
      ],
    }),
  );

  it("is told in sentences, grouped, with the figures", () => {
    const shown = html(<VersionChanges before={before} after={after} locale="bg" />, "bg");
    const words = shown.replaceAll(/<[^>]+>/g, "");
    expect(words).toContain("От версия 1 (16 ноември 2026 г.) до версия 2 (16 ноември 2026 г.)");
    expect(words).toContain("Наръчник за медиатори е вече в подборката.");
    expect(words).toContain("Наръчник за медиатори вече не е в подборката.");
    expect(words).toContain("от „Ранно детство“ в „Здраве“.");
    expect(words).toContain("Доказателства: беше сравнена, вече е независимо оценена");
  });

  it("says so when nothing did", () => {
    const shown = html(<VersionChanges before={before} after={before} locale="en" />, "en");
    expect(shown).toContain("The content is the same.");
  });
});
