import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { PlaceTable } from "@/components/map/PlaceTable";
import { PracticeMap } from "@/components/map/PracticeMap";
import { NewestOfTopic } from "@/components/topics/NewestOfTopic";
import { TopicFacts } from "@/components/topics/TopicFacts";
import { TopicList } from "@/components/topics/TopicList";
import { type Locale, locales } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import { topicIds } from "@/lib/topics/topic";

vi.mock("@/lib/env", () => ({ env: () => ({ siteUrl: "https://club.example" }) }));

const html = (locale: Locale, page: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Europe/Sofia">
      {page}
    </NextIntlClientProvider>,
  );
const rows = (page: string) => page.match(/<tr>.*?<\/tr>/g) ?? [];
const rowOf = (page: string, region: string) =>
  rows(page).find((row) => row.includes(`region=${region}"`)) ?? "";

describe.each(locales)("the map in %s", (locale) => {
  const byRegion = { BG411: 4, BG331: 1, BG: 2, AT: 3, SK: 1 };
  const { none } = messagesOf(locale).map.table;

  it("has a row for every oblast, the whole country and each other country that has something", () => {
    const page = html(locale, <PlaceTable locale={locale} byRegion={byRegion} />);
    expect(rows(page).filter((row) => row.includes("region=BG"))).toHaveLength(29);
    expect(rowOf(page, "BG411")).toContain(">4<");
    expect(rowOf(page, "BG")).toContain(">2<");
    expect(rowOf(page, "AT")).toContain(">3<");
    expect(rowOf(page, "HU")).toBe("");
    expect(rowOf(page, "BG311")).toContain(none);
    expect(rows(page).filter((row) => row.includes(none))).toHaveLength(26);
  });

  it("says how much there is, and counts other countries apart", () => {
    const page = html(locale, <PracticeMap locale={locale} total={9} byRegion={byRegion} />);
    expect(page).toMatch(/<strong>9\u00a0?.+2 (от|of) 28/);
    expect(page).toMatch(/\b4\u00a0?\s?(са от други държави|are from other countries)/);
  });

  it("has no table row less when nothing is there yet", () => {
    const page = html(locale, <PlaceTable locale={locale} byRegion={{}} />);
    expect(rows(page).filter((row) => row.includes(none))).toHaveLength(29);
  });
});

describe.each(locales)("topics in %s", (locale) => {
  it("are all introduced", () => {
    const page = html(locale, <TopicList counts={{ health: 3 }} locale={locale} />);
    expect(Object.keys(messagesOf(locale).topics.introductions).sort()).toEqual([...topicIds()].sort());
    for (const id of topicIds()) expect(page).toContain(`/${locale}/topics/${id}"`);
    expect(page.match(/<dd>0<\/dd>/g)).toHaveLength(topicIds().length - 1);
  });

  it("without a practice invite to share one", () => {
    const page = html(locale, <NewestOfTopic id="energy" practices={[]} total={0} locale={locale} />);
    expect(page).toContain(`href="/${locale}/practices/new"`);
    expect(page).not.toContain("topic=energy");
  });

  it("name what they have most, at most five of each, and every level of evidence", () => {
    const groups = { roma: 1, children: 4, youth: 4, women: 2, men: 3, residents: 9 };
    const facts = { total: 9, groups, regions: {}, objectives: { k: 2 }, evidence: { 1: 7, 2: 7, 3: 1 } };
    const page = html(locale, <TopicFacts id="energy" facts={facts} locale={locale} />);
    expect([...page.matchAll(/group=([\w-]+)"/g)].map(([, id]) => id)[0]).toBe("residents");
    expect(page.match(/topic=energy&amp;group=/g)).toHaveLength(5);
    expect(page).not.toContain("group=roma");
    expect(page).toContain("4.11 ");
    expect(page.match(/topic=energy&amp;evidence=/g)).toHaveLength(3);
    expect(page).toMatch(/\b2\u00a0?\s?(практики|practices)/);
    expect(page).toContain(messagesOf(locale).topics.facts.none);
  });
});
