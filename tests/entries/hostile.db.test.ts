import { describe, expect, test } from "vitest";
import { createDraft, draftOf, saveDraft } from "@/lib/entries/drafts";
import { entryBySlug } from "@/lib/entries/public-queries";
import { submissionsOf } from "@/lib/entries/queries";
import { submit } from "@/lib/entries/submission";
import { type RawObject, rawFrom } from "@/lib/forms/raw";
import { filtersFrom } from "@/lib/search/filters";
import { search } from "@/lib/search/find";
import { draft, published } from "../factories/entries";
import { member } from "../factories/members";
import { rawPractice } from "../factories/practice";

/** What a form posts with these names and values. */
const posted = (pairs: [string, string][]): RawObject => {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return rawFrom(form);
};

const save = (entry: Awaited<ReturnType<typeof draft>>, values: RawObject) =>
  saveDraft(entry.author, { entryId: entry.id, baseVersion: 1, values });

const problemsOf = async (values: RawObject) => {
  const entry = await draft();
  expect(await save(entry, values)).toMatchObject({ ok: true });
  const result = await submit(entry.author, { entryId: entry.id });
  return result.ok ? [] : result.problems;
};

describe("a draft keeps whatever was typed, and submitting says what is wrong with", () => {
  test("a title of ten thousand characters", async () => {
    const bg = "я".repeat(10_000);
    const entry = await draft();
    expect(await save(entry, { title: { bg } })).toMatchObject({ ok: true });
    expect(await draftOf(entry.author, entry.id)).toMatchObject({ raw: { title: { bg } } });
    expect(await submit(entry.author, { entryId: entry.id })).toMatchObject({
      ok: false,
      problems: [{ path: "title.bg", key: "tooLong", values: { max: 100, over: 9900 } }],
    });
  });

  test("ids that are in no list", async () => {
    const values = { topics: ["culture", "nothing"], stage: "nowhere", oblasti: ["BG999", "__proto__"] };
    expect((await problemsOf(values)).map(({ key }) => key)).toEqual([
      "choice",
      "choice",
      "choice",
      "choice",
    ]);
  });

  test("texts where something else belongs, and something else where a text belongs", async () => {
    const wrong = { title: "дума", results: "дума", topics: { bg: "x" }, startYear: ["2020"] } as RawObject;
    const keys = new Set((await problemsOf(wrong)).map(({ path }) => path.split(".")[0]));
    expect(keys).toEqual(new Set(["title", "results", "topics", "startYear"]));
  });

  test("files that are not its own", async () => {
    const id = "00000000-0000-4000-8000-000000000000";
    expect(await problemsOf({ images: [{ id, alt: { bg: "а" } }] })).toEqual([
      { path: "images", key: "unknownFile" },
    ]);
  });

  test("too many rows", async () => {
    const rows = Array.from({ length: 13 }, () => ({ indicator: { bg: "х" } }));
    expect(await problemsOf({ results: rows })).toMatchObject([{ path: "results", key: "tooMany" }]);
  });
});

describe("a post", () => {
  test("with NUL and control characters is stored without NUL", async () => {
    const entry = await draft();
    const values = posted([["title[bg]", "Хляб\0 и\u0007 сол"]]);
    expect(await save(entry, values)).toMatchObject({ ok: true });
    expect(JSON.stringify(await draftOf(entry.author, entry.id))).not.toContain("\\u0000");
  });

  test("with half a character is stored all the same", async () => {
    const entry = await draft();
    expect(await save(entry, posted([["title[bg]", "Хляб \ud83d"]]))).toMatchObject({ ok: true });
    expect(await submit(entry.author, { entryId: entry.id })).toMatchObject({ ok: true });
  });

  test("with names of JavaScript's own reaches nothing", async () => {
    const values = posted([
      ["__proto__[polluted]", "yes"],
      ["constructor[prototype][polluted]", "yes"],
      ["title[__proto__][polluted]", "yes"],
      ["title[bg]", "Хляб"],
    ]);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    const entry = await draft();
    expect(await save(entry, values)).toMatchObject({ ok: true });
    const stored = await draftOf(entry.author, entry.id);
    expect(stored?.raw.title).toEqual({ bg: "Хляб" });
    expect(Object.keys(stored?.raw ?? {})).not.toContain("constructor");
  });

  test("with a name that is no field stores nothing of it", async () => {
    const entry = await draft();
    await save(entry, { ownerId: "x", state: "published", toString: "x" });
    expect((await draftOf(entry.author, entry.id))?.raw).toEqual(rawPractice());
  });

  test("with a field many times takes it as a list, which no text is", async () => {
    const values = posted([
      ["title[bg]", "едно"],
      ["title[bg]", "две"],
    ]);
    expect(await problemsOf(values)).toMatchObject([{ path: "title.bg", key: "invalid" }]);
  });

  test("that is larger than any honest one is refused", async () => {
    const pairs = Array.from({ length: 2001 }, (_, i) => [`x${i}`, "1"] as [string, string]);
    expect(() => posted(pairs)).toThrow(RangeError);
    expect(() => posted([["a[b][c][d][e][f][g][h]", "1"]])).toThrow(RangeError);
    const entry = await draft();
    expect(await save(entry, { problem: { bg: "я".repeat(300_001) } })).toEqual({
      ok: false,
      reason: "too_large",
    });
    expect((await draftOf(entry.author, entry.id))?.raw).toEqual(rawPractice());
  });
});

describe("an address", () => {
  test("with impossible filters shows what it can", async () => {
    const { id } = await published();
    const query = {
      topic: ["culture", "'; DROP TABLE publications; --"],
      page: "-1",
      evidence: "NaN",
      stage: "",
    };
    const { items } = await search("bg", filtersFrom(query), "practice");
    expect(items.map((item) => item.id)).toContain(id);
  });

  test("of nothing finds nothing", async () => {
    for (const slug of ["", "'", "%", "__proto__", "я".repeat(5000), "../../etc/passwd"])
      expect(await entryBySlug("practice", slug)).toBeNull();
  });
});

test("somebody else's draft is as if it were not there", async () => {
  const { id } = await draft();
  const stranger = await member("administrator");
  expect(await draftOf(stranger, id)).toBeNull();
  expect(await saveDraft(stranger, { entryId: id, baseVersion: 1, values: {} })).toEqual({
    ok: false,
    reason: "not_found",
  });
  expect(await submit(stranger, { entryId: id })).toMatchObject({ ok: false, reason: "not_yours" });
  expect(await submissionsOf(stranger)).toEqual([]);
});

test("an empty draft can be saved, listed and refused", async () => {
  const author = await member();
  const id = await createDraft(author, { kind: "practice", language: "en" });
  expect(await submissionsOf(author)).toMatchObject([{ id, title: {} }]);
  expect(await submit(author, { entryId: id })).toMatchObject({ ok: false, reason: "incomplete" });
});
