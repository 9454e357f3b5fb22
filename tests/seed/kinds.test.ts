import { describe, expect, it } from "vitest";
import { type EntryKind, kindOf } from "@/lib/entries/kinds";
import { isLocalized } from "@/lib/forms/fields";
import { type Locale, locales } from "@/lib/i18n/locale";
import { callSamples } from "@/prisma/seed/challenges";
import challenges from "@/prisma/seed/challenges.json";
import community from "@/prisma/seed/community.json";
import { checkedContent, type Sample } from "@/prisma/seed/entries";
import { eventSamples } from "@/prisma/seed/events";
import events from "@/prisma/seed/events.json";
import { ideaSamples } from "@/prisma/seed/ideas";
import ideas from "@/prisma/seed/ideas.json";
import members from "@/prisma/seed/members.json";

const samples = [...ideaSamples(), ...eventSamples(), ...callSamples()];
const contents = samples.map((sample) => [`${sample.kind} ${sample.slug ?? sample.id}`, sample] as const);

/** What took or takes place, each told of by a page; what is invented has none. */
const isReal = ({ content }: { content: object }): boolean => "sources" in content;

/** The languages in which something is said in a content. */
function languagesOf({ kind, content }: Sample): Locale[] {
  const { fields } = kindOf(kind);
  const texts = Object.entries(fields).filter(([, { widget }]) => isLocalized(widget));
  return locales.filter((locale) =>
    texts.some(([name]) => (content[name] as Partial<Record<Locale, string>> | undefined)?.[locale]),
  );
}

describe("sample ideas, events and calls", () => {
  it.each(contents)("pass their own form: %s", (_, { kind, id, content, language }) => {
    expect(() => checkedContent(kind, id, content, language)).not.toThrow();
  });

  it.each(contents)("have no key that their fields do not have: %s", (_, { kind, content }) => {
    const { fields } = kindOf(kind as EntryKind);
    expect(Object.keys(content).filter((name) => !(name in fields))).toEqual([]);
  });

  it.each(contents)("say everything in each of their languages: %s", (_, sample) => {
    const { fields } = kindOf(sample.kind);
    const spoken = languagesOf(sample);
    expect(spoken).toContain(sample.language);
    const halves = Object.entries(sample.content).filter(
      ([name, value]) =>
        fields[name] &&
        isLocalized(fields[name].widget) &&
        spoken.some((locale) => !(value as Record<Locale, string>)[locale]),
    );
    expect(halves.map(([name]) => name)).toEqual([]);
  });

  it("are in both languages, but for four ideas", () => {
    const single = samples.filter((sample) => languagesOf(sample).length === 1);
    expect(single.map(({ kind, language }) => `${kind} ${language}`).sort()).toEqual([
      "idea bg",
      "idea bg",
      "idea bg",
      "idea en",
    ]);
    expect(samples.filter(({ kind }) => kind === "idea")).toHaveLength(10);
  });

  it("belong to sample members, and say that they are samples where they are invented", () => {
    const known = new Set([...members, ...community].map(({ email }) => email));
    expect(samples.filter(({ owner }) => !known.has(owner))).toEqual([]);
    const invented = samples.filter((sample) => !isReal(sample));
    expect(invented).toHaveLength(10 + 9 + 2);
    for (const { content } of invented)
      expect(JSON.stringify(content)).toMatch(/идеята е примерна|този? е пример|примерн|sample/i);
  });
});

describe("the sample events", () => {
  const real = events.filter(isReal);
  const demo = events.filter((event) => !isReal(event));

  it("are 18 real ones, each with the page that tells of it, and nine invented ones", () => {
    expect([real.length, demo.length]).toEqual([18, 9]);
    const sources = real.map(({ content }) => content.sources?.[0]);
    expect(sources.filter((source) => !source?.url.startsWith("http") || !source.supports.bg)).toEqual([]);
    expect(real.filter(({ content }) => !content.startDate)).toEqual([]);
  });

  it("call what nobody has confirmed tentative, and say so in both languages", () => {
    const tentative = real.filter(({ status }) => status === "tentative");
    expect(tentative).toHaveLength(2);
    for (const { content, statusNote } of tentative) {
      expect(statusNote?.bg).toContain("не е потвърдена");
      expect(content.teaser.bg).toContain("Датата не е потвърдена");
      expect(content.teaser.en).toContain("not confirmed");
    }
  });

  it("fill the coming three months, whenever they are loaded", () => {
    const today = new Date().toISOString().slice(0, 10);
    const starts = eventSamples().map(({ content }) => String(content.startDate));
    expect(starts.filter((day) => day > today).length).toBeGreaterThanOrEqual(7);
    const last = new Date(Date.now() + 92 * 86_400_000).toISOString().slice(0, 10);
    expect(starts.filter((day) => day > last)).toEqual([]);
    // On working days only.
    const weekends = demo.filter(({ on }) => !on || on.weekday > 5);
    expect(weekends).toEqual([]);
  });

  it("show every way to take part, to register and to be called off", () => {
    const modes = new Set(demo.map(({ content }) => content.mode));
    expect([...modes].sort()).toEqual(["hybrid", "in_person", "online"]);
    const policies = new Set(events.map(({ content }) => content.registration));
    expect([...policies].sort()).toEqual(["approval", "external", "none", "open"]);
    expect(demo.filter(({ status }) => status === "cancelled" || status === undefined)).toHaveLength(9);
    expect(demo.filter(({ series }) => series)).toHaveLength(3);
  });
});

describe("the sample ideas and calls", () => {
  it("name members who take part and practices that are there", () => {
    const known = new Set([...members, ...community].map(({ email }) => email));
    const people = ideas.flatMap((idea) => [
      ...(idea.points ?? []).flatMap(({ by, replies }) => [by, ...replies.map((reply) => reply.by)]),
      ...(idea.moves ?? []).map(({ by }) => by),
    ]);
    expect(people.length).toBeGreaterThan(30);
    expect(people.filter((email) => !known.has(email))).toEqual([]);
  });

  it("score each entered idea by each criterion, from 0 to 5", () => {
    const judged = challenges.filter(({ reviewers }) => reviewers);
    expect(judged).toHaveLength(1);
    for (const { reviewers, entered, content } of judged)
      for (const { scores } of reviewers ?? []) {
        expect(Object.keys(scores).sort()).toEqual(entered.map(({ idea }) => idea).sort());
        for (const marks of Object.values(scores)) {
          expect(marks).toHaveLength(content.criteria.length);
          expect(marks.filter((mark) => mark < 0 || mark > 5)).toEqual([]);
        }
      }
  });
});
