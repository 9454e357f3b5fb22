import { describe, expect, test } from "vitest";
import { claimKey } from "@/lib/claims/claims";
import { addItem, countItems, listedIn } from "@/lib/collections/add";
import { snapshotOf } from "@/lib/collections/freeze";
import { type CollectionContent, collectionFields } from "@/lib/collections/input";
import { linkedItems } from "@/lib/collections/linked";
import { previewOf } from "@/lib/collections/preview";
import { resolveLinks } from "@/lib/collections/resolve";
import { db } from "@/lib/db/client";
import { draftOf } from "@/lib/entries/drafts";
import { publishRevision } from "@/lib/entries/publish";
import { lenientContent } from "@/lib/forms/lenient";
import type { RawObject } from "@/lib/forms/raw";
import {
  collectedPractice,
  collectionDraft,
  publishedCollection,
  rawCollection,
} from "../factories/collections";
import { publishIdea } from "../factories/ideas";
import { member } from "../factories/members";
import { countQueries } from "../support/count-queries";

const setStatus = (entryId: string, status: "hidden" | "withdrawn" | "published" | "superseded") =>
  db().publication.update({ where: { entryId }, data: { status } });

/** What publishing these values now would freeze. */
function frozen(entryId: string, raw: RawObject) {
  const content: CollectionContent = lenientContent(collectionFields, raw);
  const head = {
    slug: "a",
    number: 1,
    publishedAt: new Date("2026-11-23T10:00Z"),
    sourceLanguage: "bg",
  } as const;
  return snapshotOf(db(), { entryId, content, ...head });
}

const titles = (snapshot: Awaited<ReturnType<typeof frozen>>) =>
  snapshot.groups.map(({ heading, living, items }) => [
    living ? "living" : (heading?.bg ?? null),
    items.map(({ title }) => title.bg),
  ]);

describe("what a collection freezes", () => {
  test("is what its items lead to now, in groups, with what the curator says", async () => {
    const { id, practices } = await collectionDraft();
    const idea = await publishIdea("Читалня");
    const raw = rawCollection(practices);
    const items = [
      ...(raw.items as RawObject[]),
      { link: `http://localhost:3000/en/ideas/${idea.slug}`, heading: { bg: "Идеи" }, why: { bg: "Нова." } },
      { link: "example.org/report", label: { bg: "Доклад" }, why: { bg: "Числа." }, compare: "on" },
    ];
    const snapshot = await frozen(id, { ...raw, items });
    expect(titles(snapshot)).toEqual([
      ["В квартала", ["Посещения 1", "Посещения 2"]],
      ["Идеи", ["Читалня", "Доклад"]],
    ]);
    const [practice] = snapshot.groups[0]?.items ?? [];
    expect(practice).toMatchObject({
      kind: "practice",
      entryId: practices[0]?.id,
      address: `/practices/${practices[0]?.slug}`,
      evidence: 2,
      revisionNumber: 1,
      why: { bg: "Показва 1.", en: "Shows 1." },
      caveat: { bg: "Малък обхват." },
      compare: true,
      practice: {
        costPerPerson: 120,
        monthsToStart: null,
        needs: {},
        results: [{ indicator: { bg: "Деца", en: "Children" }, value: "64", evidence: 2, check: null }],
      },
    });
    expect(snapshot.groups[1]?.items).toMatchObject([
      { kind: "idea", practice: null, compare: false },
      { kind: "link", entryId: null, address: "https://example.org/report", compare: false },
    ]);
  });

  test("never has what is not public, also where it once was; a heading stays with what is", async () => {
    const [a, b, c] = [
      await collectedPractice("Скрита практика"),
      await collectedPractice("Оттеглена практика"),
      await collectedPractice("Видима практика"),
    ];
    const { id } = await collectionDraft({ practices: [a, b, c] });
    await setStatus(a.id, "hidden");
    await setStatus(b.id, "withdrawn");
    const draft = await collectionDraft({ practices: [] });
    const raw = rawCollection([a, b, c]);
    const items = [...(raw.items as RawObject[]), { link: `/bg/collections/${draft.id}`, why: { bg: "…" } }];
    const snapshot = await frozen(id, { ...raw, items });
    expect(titles(snapshot)).toEqual([["В квартала", ["Видима практика"]]]);
    expect(JSON.stringify(snapshot)).not.toContain(a.slug);
    expect((await linkedItems({ items })).map(({ found }) => found?.title.bg ?? null)).toEqual([
      null,
      null,
      "Видима практика",
      null,
    ]);
  });

  test("follows a former address, and has a thing once under two addresses", async () => {
    const practice = await collectedPractice("Стар адрес");
    await db().formerSlug.create({ data: { slug: "predishen-adres", entryId: practice.id } });
    const { id } = await collectionDraft({ practices: [practice] });
    const links = [
      "/bg/practices/predishen-adres",
      `/en/practices/${practice.slug}`,
      "/bg/ideas/predishen-adres",
    ];
    const items = links.map((link) => ({ link, why: { bg: "…" } }));
    expect(titles(await frozen(id, { ...rawCollection([]), items }))).toEqual([[null, ["Стар адрес"]]]);
    const found = await resolveLinks(db(), links);
    expect([...found.keys()]).toEqual(links.slice(0, 2));
  });

  test("has the last check of every result, and the names of those who wrote it", async () => {
    const { id, author, practices } = await collectionDraft({ practices: 1 });
    const result = {
      indicator: { bg: "Деца", en: "Children" },
      baseline: "10",
      value: "64",
      unit: { bg: "деца", en: "children" },
      period: "2024",
      source: "https://example.org/report",
    };
    const check = { entryId: practices[0]?.id ?? "", revisionNumber: 1, claim: claimKey(result) };
    const checkedById = (await member("curator")).id;
    for (const [verdict, at] of [
      ["partly", "2026-01-01T00:00:00.000Z"],
      ["confirmed", "2026-06-01T00:00:00.000Z"],
    ] as const)
      await db().claimCheck.create({ data: { ...check, verdict, checkedById, at: new Date(at) } });
    const [accepted, invited] = [await member("curator"), await member()];
    await db().coauthor.createMany({
      data: [
        { entryId: id, email: accepted.email, userId: accepted.id, acceptedAt: new Date() },
        { entryId: id, email: invited.email, userId: invited.id },
      ],
    });
    const snapshot = await frozen(id, rawCollection(practices));
    expect(snapshot.groups[0]?.items[0]?.practice?.results[0]?.check).toEqual({
      verdict: "confirmed",
      at: "2026-06-01T00:00:00.000Z",
    });
    expect(snapshot.curators).toEqual([author.name, accepted.name]);
  });

  test("reads a practice that was published before there were fields for its needs", async () => {
    const practice = await collectedPractice("Отпреди");
    const entry = { id: practice.id, kind: "practice", sourceLanguage: "bg" } as const;
    const { content } = await db().publication.findUniqueOrThrow({ where: { entryId: practice.id } });
    const { needs: _, settlements: __, monthsToStart: ___, ...data } = content as Record<string, unknown>;
    await db().$transaction((tx) => publishRevision(tx, entry, { number: 2, data: data as never }));
    const { id } = await collectionDraft({ practices: [practice] });
    const snapshot = await frozen(id, rawCollection([practice]));
    expect(snapshot.groups[0]?.items[0]?.practice).toMatchObject({
      needs: {},
      settlements: [],
      monthsToStart: null,
    });
  });

  test("asks as often for eight things as for two", async () => {
    const { id, practices } = await collectionDraft();
    const many = [...practices];
    for (let made = 0; made < 6; made += 1) many.push(await collectedPractice(`Още ${made}`));
    const few = await countQueries(() => frozen(id, rawCollection(practices)));
    const more = await countQueries(() => frozen(id, rawCollection(many)));
    expect(more.result.groups[0]?.items).toHaveLength(8);
    expect(more.queries.length).toBe(few.queries.length);
    expect(few.queries.length).toBeLessThanOrEqual(7);
  });
});

test("a draft's preview is the version that would come next, and stores nothing", async () => {
  const made = await publishedCollection({ practices: 1 });
  const raw = rawCollection(made.practices, { summary: { bg: "Ново резюме." } });
  const content = lenientContent(collectionFields, raw);
  const preview = await previewOf({ entryId: made.id, content, sourceLanguage: "bg" });
  expect(preview).toMatchObject({ number: 2, latest: 2, slug: made.slug });
  expect(preview.snapshot).toMatchObject({ number: 2, summary: { bg: "Ново резюме." } });
  expect(await db().collectionVersion.count({ where: { entryId: made.id } })).toBe(1);
  const { id } = await collectionDraft({ practices: [] });
  const empty = lenientContent(collectionFields, {});
  const bare = await previewOf({ entryId: id, content: empty, sourceLanguage: "bg" });
  expect(bare).toMatchObject({ number: 1, slug: "", snapshot: { groups: [], living: null, title: {} } });
});

describe("a saved search", () => {
  test("gives what it finds and what is not listed by hand, last", async () => {
    const more = { topics: ["housing"] };
    const [a, b, c] = [
      await collectedPractice("Дом 1", more),
      await collectedPractice("Дом 2", more),
      await collectedPractice("Дом 3", more),
    ];
    await setStatus(c.id, "hidden");
    await publishIdea("Дом за всички", { more });
    const { id } = await collectionDraft({ practices: [a] });
    await db().$executeRaw`DELETE FROM search_documents WHERE entry_id = ${c.id}::uuid`;
    const snapshot = await frozen(id, { ...rawCollection([a]), living: "/bg/search?topic=housing" });
    expect(titles(snapshot)).toEqual([
      ["В квартала", ["Дом 1"]],
      ["living", ["Дом 2"]],
    ]);
    expect(snapshot.living).toEqual({ address: "/search?topic=housing", found: 2 });
    expect(snapshot.groups[1]?.items[0]).toMatchObject({ entryId: b.id, why: {}, compare: false });
  });

  test("of words that nothing has all of gives nothing", async () => {
    const { id } = await collectionDraft({ practices: 1 });
    const living = "/bg/practices?q=посещения+непознатадума+квартал";
    const snapshot = await frozen(id, { ...rawCollection([]), living });
    expect(snapshot.groups.every(({ items }) => items.length > 0)).toBe(true);
    expect(snapshot.living?.address).toContain("/practices?q=");
  });
});

describe("adding from the club", () => {
  test("puts a public thing at the end, once, into one's own draft alone", async () => {
    const { id, author } = await collectionDraft({ practices: 1 });
    const other = await collectedPractice("Втора");
    const add = (viewer: typeof author, path: string) => addItem(viewer, { entryId: id, path });
    const path = `/bg/practices/${other.slug}`;
    expect(await add(await member("curator"), path)).toBe("refused");
    expect(await add(author, path)).toBe("added");
    expect(await add(author, `/en/practices/${other.slug}`)).toBe("already");
    expect(await add(author, "/bg/practices/nyama-takava")).toBe("gone");
    await setStatus(other.id, "hidden");
    expect(await add(author, path)).toBe("gone");
    const raw = (await draftOf(author, id))?.raw ?? {};
    expect(countItems(raw)).toBe(2);
    expect((raw.items as RawObject[])[1]).toEqual({ link: path });
    expect((await listedIn(raw)).has(other.id)).toBe(false);
  });

  test("stops at the most that a collection may list, and at what is no draft", async () => {
    const practice = await collectedPractice("Последна");
    const items = Array.from({ length: 60 }, (_, n) => ({ link: `https://example.org/${n}` }));
    const full = await collectionDraft({ practices: [], data: { items } });
    const path = `/bg/practices/${practice.slug}`;
    expect(await addItem(full.author, { entryId: full.id, path })).toBe("full");
    const { id, author } = await publishedCollection({ practices: 1 });
    expect(await addItem(author, { entryId: id, path })).toBe("refused");
  });
});
