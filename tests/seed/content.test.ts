import { describe, expect, it } from "vitest";
import { checkContent } from "@/lib/forms/check";
import type { RawObject } from "@/lib/forms/raw";
import { type Locale, locales } from "@/lib/i18n/locale";
import { roles } from "@/lib/members/member";
import { practiceCrossCheck, practiceFields } from "@/lib/practices/input";
import municipalities from "@/lib/vocabulary/data/municipalities.json";
import { isTerm } from "@/lib/vocabulary/vocabulary";
import challenges from "@/prisma/seed/challenges.json";
import community from "@/prisma/seed/community.json";
import events from "@/prisma/seed/events.json";
import ideas from "@/prisma/seed/ideas.json";
import members from "@/prisma/seed/members.json";
import organisations from "@/prisma/seed/organisations.json";
import practices from "@/prisma/seed/practices.json";
import submissions from "@/prisma/seed/submissions.json";

const check = (content: unknown, source: Locale) =>
  checkContent(practiceFields, content as RawObject, source, practiceCrossCheck);

const problemsOf = (content: unknown, source: Locale) => {
  const checked = check(content, source);
  return checked.ok ? [] : checked.problems.map(({ path, key }) => `${path}: ${key}`);
};

/** Every text under a key such as "bg", with its path. */
function textsIn(value: unknown, key: Locale, path = ""): [string, string][] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, inner]): [string, string][] =>
    name === key && typeof inner === "string"
      ? [[`${path}.${name}`, inner]]
      : textsIn(inner, key, `${path}.${name}`),
  );
}

const everything = { practices, organisations, submissions, ideas, events, challenges };
const bulgarian = textsIn(everything, "bg");
const english = textsIn(everything, "en");
const offenders = (texts: [string, string][], pattern: RegExp) =>
  texts.filter(([, text]) => pattern.test(text));
const repeated = (list: string[]) => list.filter((item, index) => list.indexOf(item) !== index);
const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe("the sample practices", () => {
  it("are 52, 42 of them in Bulgaria", () => {
    expect(practices).toHaveLength(52);
    expect(practices.filter(({ content }) => content.country === "BG")).toHaveLength(42);
    expect(repeated(practices.map(({ id }) => id))).toEqual([]);
  });

  it.each(practices.map((practice) => [practice.id, practice] as const))(
    "pass the checks: %s",
    (_, { content }) => {
      expect([...problemsOf(content, "bg"), ...problemsOf(content, "en")]).toEqual([]);
    },
  );

  it("have no key that the fields do not have", () => {
    const known = new Set(Object.keys(practiceFields));
    expect(practices.flatMap(({ content }) => Object.keys(content)).filter((key) => !known.has(key))).toEqual(
      [],
    );
  });

  it("have every text in both languages", () => {
    const halves = practices.flatMap(({ id, content }) => {
      const paths = (locale: Locale) => textsIn(content, locale).map(([path]) => path.slice(0, -3));
      return [...paths("bg"), ...paths("en")]
        .filter((path) => !(paths("bg").includes(path) && paths("en").includes(path)))
        .map((path) => `${id}${path}`);
    });
    expect(halves).toEqual([]);
    for (const { content } of practices)
      for (const field of ["title", "teaser", "problem", "solution"] as const)
        for (const locale of locales) expect(content[field][locale].trim()).not.toBe("");
  });

  it("have slugs that are unique and readable", () => {
    const slugs = practices.map(({ slug }) => slug);
    expect(repeated(slugs)).toEqual([]);
    expect(slugs.filter((slug) => !slugPattern.test(slug) || slug.length > 60)).toEqual([]);
  });

  it("were published on different working days of 2026, in order", () => {
    const dates = practices.map(({ publishedAt }) => publishedAt);
    expect(dates).toEqual([...dates].sort());
    expect(repeated(dates.map((date) => date.slice(0, 10)))).toEqual([]);
    expect(dates.filter((date) => date < "2026-02-02" || date >= "2026-11-21")).toEqual([]);
    expect(dates.filter((date) => [0, 6].includes(new Date(date).getUTCDay()))).toEqual([]);
  });

  it("name an organisation of the list", () => {
    const names = new Set(organisations.map(({ name }) => `${name.bg}|${name.en}`));
    const lost = practices.filter(
      ({
        content: {
          organisation: { bg, en },
        },
      }) => !names.has(`${bg}|${en}`),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it("lie in oblasti only when in Bulgaria, and their municipality in one of these", () => {
    const wrong = practices.filter(({ content }) => {
      const oblasti: string[] = content.oblasti;
      if (content.country !== "BG") return oblasti.length > 0 || content.municipality !== undefined;
      if (content.municipality === undefined) return false;
      const oblast = municipalities.find(({ id }) => id === content.municipality)?.oblast;
      return oblast === undefined || !oblasti.includes(oblast);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("leave the oblasti of the white spots white", () => {
    const covered = new Set(practices.flatMap(({ content }): string[] => content.oblasti));
    expect([covered.has("BG311"), covered.has("BG325")]).toEqual([false, false]);
  });

  it("claim no more evidence than the rule of prisma/seed/README.md allows", () => {
    const results = practices.flatMap(({ id, content }) =>
      (content.results as { evidence?: string; source?: string; value?: string }[]).map((result) => ({
        id,
        ...result,
      })),
    );
    expect(results.filter(({ source, value }) => !source || !value)).toEqual([]);
    const above = (level: string) => [
      ...new Set(results.filter((r) => r.evidence === level).map(({ id }) => id)),
    ];
    expect(above("3").sort()).toEqual(["magma", "springboard"]);
    expect(above("2").sort()).toEqual(["regional-se-centres", "varna-se-fund"]);
    expect(results.filter(({ evidence = "1" }) => !["1", "2", "3"].includes(evidence))).toEqual([]);
    // A plan and a target are no results yet.
    const none = results.filter(({ evidence }) => evidence === undefined);
    expect(none.map(({ id }) => id).sort()).toEqual(["hf-austria", "multi-kulti-kitchen"]);
  });

  it("quote no disputed share for Spišský Hrhov", () => {
    const practice = practices.find(({ id }) => id === "spissky-hrhov");
    const texts = [...textsIn(practice, "bg"), ...textsIn(practice, "en")];
    expect(texts.length).toBeGreaterThan(10);
    expect(offenders(texts, /%|процент|per cent|percent|половин|half|almost all|почти всички/i)).toEqual([]);
  });

  it("mark what the editors translated", () => {
    const marks = practices.flatMap(({ content }) => [
      ...("fundingNote" in content && content.fundingNote ? [content.fundingNote.translated] : []),
    ]);
    expect(marks.length).toBeGreaterThan(40);
    expect(new Set(marks)).toEqual(new Set(["bg"]));
  });
});

describe("the organisations", () => {
  it("have names, countries and slugs of their own", () => {
    expect(repeated(organisations.map(({ slug }) => slug))).toEqual([]);
    expect(repeated(organisations.map(({ name }) => name.bg))).toEqual([]);
    expect(organisations.filter(({ slug }) => !slugPattern.test(slug) || slug.length > 60)).toEqual([]);
    expect(organisations.filter(({ country }) => !isTerm("countries", country))).toEqual([]);
    expect(organisations.filter(({ region }) => region !== null && !isTerm("oblasti", region))).toEqual([]);
  });

  it("are all named by a practice", () => {
    const named = new Set(practices.map(({ content }) => content.organisation.bg));
    expect(organisations.filter(({ name }) => !named.has(name.bg))).toEqual([]);
  });
});

describe("the demo members", () => {
  it("are invented: addresses at example.org, ids that cannot be mistaken", () => {
    expect(members.filter(({ email }) => !/^[a-z0-9]+@example\.org$/.test(email))).toEqual([]);
    expect(members.filter(({ id }) => !/^5eed0000-0000-4000-8000-\d{12}$/.test(id))).toEqual([]);
    expect(repeated([...members.map(({ id }) => id), ...members.map(({ email }) => email)])).toEqual([]);
    const everybody = [...members, ...community];
    expect(community.filter(({ email }) => !/^[a-z]+@example\.org$/.test(email))).toEqual([]);
    expect(community.filter(({ id }) => !/^5eed0000-0000-4000-8000-000000000[2-9]\d\d$/.test(id))).toEqual(
      [],
    );
    expect(repeated(everybody.flatMap(({ id, email, name }) => [id, email, name]))).toEqual([]);
    expect(members.filter(({ role }) => !(roles as readonly string[]).includes(role))).toEqual([]);
    expect(members.filter(({ language }) => !(locales as readonly string[]).includes(language))).toEqual([]);
  });
});

describe("the demo submissions", () => {
  it("belong to demo members and say that they are samples", () => {
    const emails = new Set(members.map(({ email }) => email));
    expect(submissions.filter(({ owner }) => !emails.has(owner))).toEqual([]);
    for (const { content } of submissions)
      expect(Object.values(content.title).join(" ")).toMatch(/^(Примерна практика:|Sample practice:)/);
  });

  it.each(submissions.map((submission) => [submission.state, submission] as const))(
    "pass the checks once sent: %s",
    (state, { content, sourceLanguage }) => {
      const problems = problemsOf(content, sourceLanguage as Locale);
      if (state === "draft") {
        expect(problems.length).toBeGreaterThan(0);
        expect(problems.filter((problem) => !problem.endsWith(": required"))).toEqual([]);
      } else expect(problems).toEqual([]);
    },
  );

  it("show the queue, a draft and a text sent back with remarks on its own fields", () => {
    expect(submissions.map(({ state }) => state).sort()).toEqual([
      "changes_requested",
      "draft",
      "submitted",
      "submitted",
    ]);
    const returned = submissions.find(({ state }) => state === "changes_requested");
    expect(returned?.remarks).toHaveLength(2);
    expect(returned?.remarks?.filter(({ field }) => !(field in practiceFields))).toEqual([]);
    expect(returned?.reason).toBeTruthy();
  });
});

describe("the typography", () => {
  it("is Bulgarian in Bulgarian", () => {
    expect(bulgarian.length).toBeGreaterThan(800);
    expect(offenders(bulgarian, /["”«»]| – |\d ?%|\d €|\d г\./)).toEqual([]);
  });

  it("is English in English", () => {
    expect(offenders(english, /["„'«»]|\d\s%/)).toEqual([]);
    expect(offenders(english, /\p{Script=Cyrillic}/u)).toEqual([]);
  });
});
