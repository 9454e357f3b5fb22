import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { moderatePublication } from "@/lib/entries/review";
import { facetIds } from "@/lib/search/facets";
import { filtersFrom, pageSize } from "@/lib/search/filters";
import { search } from "@/lib/search/find";
import { facetNames } from "@/lib/search/keys";
import type { SearchPage } from "@/lib/search/page";
import { countQueries } from "@/tests/support/count-queries";
import { published, succeeded } from "../factories/entries";
import { plain } from "../factories/marked";
import { member } from "../factories/members";
import { publishMany, publishPlain } from "../factories/publications";
import { ask, titlesOf } from "../factories/search";

let visible: Set<string>;
let count = 0;
beforeAll(async () => {
  await publishMany(30, 5);
  const moderator = await member("moderator");
  const { id } = await published({ moderator, data: { title: { bg: "Скрита практика" } } });
  succeeded(await moderatePublication(moderator, { entryId: id, action: "hide", reason: "Жалба." }));
  const rows = await db().publication.findMany({ where: { status: "published" }, select: { entryId: true } });
  visible = new Set(rows.map(({ entryId }) => entryId));
  count = visible.size;
}, 30_000);

/** What stands in the index and is no word. */
const code = new RegExp(`(?:${facetNames.join("|")}|evidence):\\w`);

/** Fails unless a page agrees with itself and shows what is public. */
function expectConsistent({ items, total, pages, ...page }: SearchPage): void {
  expect(items.length).toBeLessThanOrEqual(pageSize);
  expect(total).toBeGreaterThanOrEqual(items.length);
  expect(pages).toBe(Math.max(1, Math.ceil(total / pageSize)));
  expect(items.filter(({ id }) => !visible.has(id))).toEqual([]);
  for (const { title, markedTitle } of items) expect(plain(markedTitle)).toBe(title.text);
  const said = [page.suggestion ?? "", ...page.corrections.flatMap(({ from, to }) => [from, to])];
  expect(said.filter((words) => code.test(words) || !words.isWellFormed())).toEqual([]);
  expect(page.corrections.filter(({ from, to }) => from === to)).toEqual([]);
}

const hostile = [
  ..."'\"()&|!:*\\%_-#$^~`[]{}<>?=+;,@\0\n\t",
  "<->",
  "<2>",
  "'a':1A",
  "a:*",
  "хляб:*",
  "'' | ''",
  "!!!&&&|||",
  "\ud83d",
  "\udc00хляб\ud800",
  "-".repeat(300),
  '„“""«»„„',
  "я".repeat(5000),
  "хляб ".repeat(1000),
  "a ".repeat(200),
  "-a ".repeat(200),
  '"a b" '.repeat(100),
  Array.from({ length: 200 }, (_, index) => `дума${index}`).join(" "),
  "شبكة الأمان الاجتماعي",
  "\u202eхляб\u202c\u200f",
  "😀👩‍👩‍👧🇧🇬",
  "'; DROP TABLE search_documents; --",
  "' OR 1=1 --",
  "$1 $2",
  "\\x00 \\' \\\\",
  "सामाजिक नवाचार",
  "社会创新",
  "a\u0301\u0302\u0303".repeat(80),
  "null undefined NaN __proto__ constructor",
  "ﬁ ß İ ı Ǆ ΐ",
];

describe("nothing that is typed breaks anything", () => {
  test.each(hostile.map((text) => [text]))("%j", async (text) => {
    for (const q of [
      text,
      `практика ${text}`,
      `${text}практика`,
      `„${text}“`,
      `-${text}`,
      `„практика ${text}“ -${text} ${text}`,
    ])
      for (const sort of ["relevance", "confirmed"]) expectConsistent(await ask(q, { sort, page: "1" }));
    expectConsistent(await search("en", { ...filtersFrom({}), q: text, sort: "relevance" }));
  });

  test("nor do all filters at once, with all their values and some that are none", async () => {
    const every = Object.fromEntries(
      facetNames.map((facet) => [facet, [...facetIds(facet), "practice", "bg", "2019", "'; --", "\0"]]),
    );
    expectConsistent(await search("bg", filtersFrom({ ...every, q: "практика", evidence: "5" }), "practice"));
    expectConsistent(await search("bg", filtersFrom({ ...every, page: "2" })));
  });

  test("whatever it is", { timeout: 40_000 }, async () => {
    const word = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(...hostile, "практика", "„", "-", "Practice"),
    );
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom("practice", "culture", "BG", "bg", "2019", "3", "confirmed", "health"),
    );
    const query = fc.record({
      ...Object.fromEntries(
        [...facetNames, "evidence", "sort", "page"].map((name) => [
          name,
          fc.option(fc.array(value, { maxLength: 3 }), { nil: undefined }),
        ]),
      ),
      q: fc.array(word, { maxLength: 8 }).map((words) => words.join(" ")),
    });
    await fc.assert(
      fc.asyncProperty(query, fc.constantFrom("bg", "en"), async (asked, locale) => {
        expectConsistent(await search(locale, filtersFrom(asked)));
      }),
      { numRuns: 150 },
    );
  });
});

// "#" and "topic:education" stand in the index as words do. All entries have some of these codes, none has the words.
describe("no code of the index is found as a word", () => {
  const names = [...facetNames, "evidence"];
  const words = [...names, ...names.map((name) => name.slice(0, 3)), "langu", "kindpractice", "languages"];
  test.each(words)("%s", async (q) => {
    const page = await ask(q);
    expectConsistent(page);
    expect(page.total).toBeLessThan(count);
  });

  test.each(["#", "-#", "-topic:culture", "-kind", "„#“"])("nor excluded by %s", async (q) => {
    expect((await ask(q, { language: "en" })).total).toBe((await ask("", { language: "en" })).total);
  });
});

describe("the number of questions to the database", () => {
  const queriesFor = async (q: string, more = {}) => (await countQueries(() => ask(q, more))).queries.length;

  test("does not grow with the words", async () => {
    const one = await queriesFor("практика");
    expect(one).toBeLessThanOrEqual(10);
    const lost = Array.from({ length: 16 }, (_, index) => `практка${index}`).join(" ");
    for (const q of [
      "практика участници хляб съседи култура община",
      lost,
      "„практика“ -ракета praktika ракетка",
      hostile.join(" "),
    ])
      expect(await queriesFor(q)).toBeLessThanOrEqual(20);
  });

  test("does not grow with what is found", async () => {
    await publishPlain("Единствена виола");
    const few = await queriesFor("виола");
    expect(await queriesFor("практика")).toBeLessThanOrEqual(few);
    expect(await queriesFor("", { page: "2" })).toBeLessThanOrEqual(few);
    expect(titlesOf(await ask("виола"))).toEqual(["Единствена виола"]);
  });

  test("grows by one for each kind of filter, not for each value", async () => {
    const chosen = { topic: facetIds("topic"), region: facetIds("region"), sort: "newest" };
    const plain = await queriesFor("практика", { sort: "newest" });
    expect(await queriesFor("практика", chosen)).toBeLessThanOrEqual(plain + 2);
  });
});
