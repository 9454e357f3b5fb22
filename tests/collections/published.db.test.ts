import { describe, expect, test } from "vitest";
import { claimKey } from "@/lib/claims/claims";
import { eraseFromVersions } from "@/lib/collections/erase";
import { canonicalJson, hashOf } from "@/lib/collections/hash";
import { collectionPublished } from "@/lib/collections/published";
import type { Snapshot } from "@/lib/collections/snapshot";
import { latestVersion, versionOf, versionsOf } from "@/lib/collections/versions";
import { db, transaction } from "@/lib/db/client";
import { createDraft, mayBegin } from "@/lib/entries/drafts";
import { decide, holdForReview, moderatePublication } from "@/lib/entries/review";
import { publishDue, scheduleEntry } from "@/lib/entries/schedule";
import { authorAct, submit } from "@/lib/entries/submission";
import { setFollow } from "@/lib/participation/follows";
import {
  collectedPractice,
  collectionDraft,
  lastVersion,
  nextVersion,
  publishedCollection,
  rawCollection,
} from "../factories/collections";
import { claim, entryOf, republished, succeeded } from "../factories/entries";
import { member } from "../factories/members";
import { randomFrom } from "../factories/publications";

const bytesOf = async (entryId: string): Promise<string[]> => {
  const rows = await db().collectionVersion.findMany({ where: { entryId }, orderBy: { number: "asc" } });
  return rows.map(({ hash, content }) => `${hash} ${canonicalJson(content)}`);
};

const filesOf = (versionId: string) =>
  db().collectionFile.findMany({ where: { versionId }, select: { id: true, state: true } });

describe("publishing", () => {
  test("orders the files of each version", async () => {
    const made = await publishedCollection({ practices: 1 });
    const next = await nextVersion(made, { summary: { bg: "Второ." } });
    const [first, second] = [await filesOf(made.versionId), await filesOf(next.id)];
    expect(first.length).toBeGreaterThan(0);
    expect(second).toHaveLength(first.length);
    expect(new Set([...first, ...second].map(({ state }) => state))).toEqual(new Set(["waiting"]));
  });

  test("tells those who follow the collection of each new version, in their language, and not its authors", async () => {
    const made = await publishedCollection({ practices: 1 });
    const reader = await member();
    for (const viewer of [reader, made.author])
      succeeded(await setFollow(viewer, { entryId: made.id, wanted: true }));
    await nextVersion(made, { summary: { bg: "Второ." } });
    const letters = await db().mail.findMany({ where: { subject: { startsWith: "Нова версия на" } } });
    const toReader = letters.filter(({ recipient }) => recipient === reader.email);
    expect(toReader).toHaveLength(1);
    expect(toReader[0]?.text).toContain(`/bg/collections/${made.slug}`);
    expect(letters.filter(({ recipient }) => recipient === made.author.email)).toEqual([]);
  });

  test("makes versions 1, 2, 3, each with its own content and the hash of it", async () => {
    const made = await publishedCollection();
    expect(made.number).toBe(1);
    expect((await nextVersion(made, { summary: { bg: "Второ." } })).number).toBe(2);
    expect((await nextVersion(made, { summary: { bg: "Трето." } })).number).toBe(3);
    for (const number of [1, 2, 3]) {
      const version = await versionOf(made.slug, number);
      expect(version).toMatchObject({ number, latest: 3, entryId: made.id, slug: made.slug, erasedAt: null });
      expect(version?.snapshot).toMatchObject({ number, slug: made.slug, publishedAt: version?.publishedAt });
      expect(version?.hash).toBe(hashOf(version?.snapshot as Snapshot));
    }
    expect((await latestVersion(made.slug))?.snapshot.summary).toEqual({ bg: "Трето." });
    expect((await versionOf(made.slug, 1))?.snapshot.summary.bg).toBe("Посещенията у дома работят.");
    expect((await versionsOf(made.id)).map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(JSON.parse(JSON.stringify(await latestVersion(made.slug)))).toEqual(
      await latestVersion(made.slug),
    );
  });

  test("what is not public has no version to read, and comes back as it was", async () => {
    const made = await publishedCollection({ practices: 1 });
    const act = (action: "hide" | "restore") =>
      member("administrator").then((moderator) =>
        moderatePublication(moderator, { entryId: made.id, action, reason: "проверка" }),
      );
    const before = await bytesOf(made.id);
    succeeded(await act("hide"));
    expect(await versionOf(made.slug, 1)).toBeNull();
    expect(await latestVersion(made.slug)).toBeNull();
    expect(await versionsOf(made.id)).toEqual([]);
    succeeded(await act("restore"));
    expect(await bytesOf(made.id)).toEqual(before);
    expect((await latestVersion(made.slug))?.number).toBe(1);
    for (const number of [0, 2, 1.5, Number.NaN, 1e12]) expect(await versionOf(made.slug, number)).toBeNull();
    expect(await versionOf("nyama", 1)).toBeNull();
  });

  test("the same again is no new version; the same with a changed practice is one", async () => {
    const made = await publishedCollection({ practices: 1 });
    const { content } = await db().publication.findUniqueOrThrow({ where: { entryId: made.id } });
    await transaction((tx) => collectionPublished(tx, made.id, content as never));
    await republished({ ...made, moderator: made.reviewer }, {});
    expect((await lastVersion(made.id)).number).toBe(1);
    await db().publication.update({ where: { entryId: made.practices[0]?.id ?? "" }, data: { evidence: 4 } });
    expect((await nextVersion(made, {})).number).toBe(2);
  });

  test("tells lists how many things the version has", async () => {
    const hidden = await collectedPractice("Скрита");
    const shown = await collectedPractice("Видима", { topics: ["energy"] });
    await db().publication.update({ where: { entryId: hidden.id }, data: { status: "hidden" } });
    await collectedPractice("Намерена", { topics: ["energy"] });
    const made = await publishedCollection({
      practices: [hidden, shown],
      data: { living: "/bg/practices?topic=energy" },
    });
    const { summary } = await db().publication.findUniqueOrThrow({ where: { entryId: made.id } });
    expect(summary).toMatchObject({
      organisation: { bg: "Център за компетентност" },
      collection: { items: 2, validUntil: "2099-12-31" },
    });
  });

  test("at a later time freezes what is public then", async () => {
    const { id, author, practices } = await collectionDraft();
    const reviewer = await member("curator");
    succeeded(await submit(author, { entryId: id }));
    const at = new Date(Date.now() + 60_000);
    succeeded(await scheduleEntry(reviewer, { entryId: id, at, seenVersion: await claim(id, reviewer) }));
    expect(await db().collectionVersion.count({ where: { entryId: id } })).toBe(0);
    await db().publication.update({
      where: { entryId: practices[0]?.id ?? "" },
      data: { status: "withdrawn" },
    });
    expect(await publishDue(at)).toBe(1);
    const { content } = await lastVersion(id);
    const items = (content as unknown as Snapshot).groups.flatMap((group) => group.items);
    expect(items.map(({ entryId }) => entryId)).toEqual([practices[1]?.id]);
  });
});

describe("four eyes", () => {
  test("a member begins none, and another curator decides, not its author, not a moderator", async () => {
    for (const role of ["member", "moderator"] as const) {
      const viewer = await member(role);
      expect(mayBegin(viewer, "collection")).toBe(false);
      await expect(createDraft(viewer, { kind: "collection", language: "bg" })).rejects.toThrow("not_yours");
    }
    const { id, author } = await collectionDraft({ practices: 1 });
    succeeded(await submit(author, { entryId: id }));
    const take = async (viewer: typeof author) =>
      holdForReview(viewer, { entryId: id, action: "claim" }) as Promise<{ ok: boolean; reason?: string }>;
    expect(await take(author)).toMatchObject({ reason: "own_work" });
    expect(await take(await member("moderator"))).toMatchObject({ reason: "not_yours" });
    const second = await member("curator");
    const seenVersion = await claim(id, second);
    const decision = { entryId: id, decision: "publish", seenVersion, remarks: [] } as const;
    expect(await decide(author, decision)).toMatchObject({ reason: "own_work" });
    succeeded(await decide(second, decision));
    expect((await entryOf(id)).state).toBe("published");
  });
});

/** Whatever may happen to a practice later. `random` is 0 … 1. */
const laterActs: ((entryId: string, random: number, author: string) => Promise<unknown>)[] = [
  async (entryId, random) => {
    const { content } = await db().publication.findUniqueOrThrow({ where: { entryId } });
    const changed = { ...(content as object), title: { bg: `Друго ${random}` }, results: [] };
    return db().publication.update({
      where: { entryId },
      data: { content: changed, evidence: Math.floor(random * 6), revisionNumber: { increment: 1 } },
    });
  },
  (entryId, random) =>
    db().publication.update({
      where: { entryId },
      data: { status: random < 0.5 ? "hidden" : random < 0.75 ? "withdrawn" : "published" },
    }),
  (entryId, random) => db().publication.update({ where: { entryId }, data: { slug: `nov-adres-${random}` } }),
  (entryId) => db().publication.update({ where: { entryId }, data: { lastConfirmedAt: new Date() } }),
  (entryId, random, checkedById) =>
    db().claimCheck.create({
      data: {
        entryId,
        revisionNumber: 1,
        claim: claimKey({ value: "64" }),
        verdict: random < 0.5 ? "confirmed" : "not_confirmed",
        checkedById,
      },
    }),
  (_, random, id) => db().user.update({ where: { id }, data: { name: `Друго име ${random}` } }),
];

test("a version keeps its bytes, whatever happens to its practices, its curators and itself", async () => {
  const made = await publishedCollection({ practices: 3, data: { living: "/bg/practices?topic=culture" } });
  const random = randomFrom(20261123);
  const first = await bytesOf(made.id);
  for (let step = 0; step < 60; step += 1) {
    const practice = made.practices[Math.floor(random() * made.practices.length)];
    const act = laterActs[Math.floor(random() * laterActs.length)];
    await act?.(practice?.id ?? "", random(), made.author.id);
    if (step % 20 === 19) await nextVersion(made, { summary: { bg: `Резюме ${step}` } });
    expect((await bytesOf(made.id))[0]).toBe(first[0]);
  }
  succeeded(await authorAct(made.author, { entryId: made.id, action: "withdraw" }));
  const all = await bytesOf(made.id);
  expect(all[0]).toBe(first[0]);
  expect(all).toHaveLength(4);
});

describe("the database", () => {
  const refused = /is frozen/;

  test("refuses to change, delete or empty versions", async () => {
    const { id, versionId } = await publishedCollection({ practices: 1 });
    const where = { id: versionId };
    const before = await bytesOf(id);
    const attempts = [
      () => db().collectionVersion.update({ where, data: { hash: "0".repeat(64) } }),
      () => db().collectionVersion.update({ where, data: { content: {} } }),
      () => db().collectionVersion.update({ where, data: { number: 7, erasedAt: new Date() } }),
      () => db().collectionVersion.delete({ where }),
      () => db().$executeRaw`TRUNCATE collection_versions CASCADE`,
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow(refused);
    expect(await bytesOf(id)).toEqual(before);
  });

  test("lets a person be erased, which is then said; nothing else changes", async () => {
    const author = await member("curator", { name: "Мария Примерова" });
    const made = await publishedCollection({ author, practices: 1 });
    await nextVersion(made, { summary: { bg: "Второ." } });
    const other = await publishedCollection({
      author: await member("curator", { name: "Мария Примерова" }),
      practices: made.practices,
    });
    const before = (await latestVersion(made.slug))?.snapshot;
    await db().collectionFile.updateMany({ data: { state: "ready", bytes: 7 } });
    expect(await transaction((tx) => eraseFromVersions(tx, { userId: author.id }))).toBe(2);
    const after = await latestVersion(made.slug);
    expect(after?.snapshot).toEqual({ ...before, curators: [] });
    expect(after?.erasedAt).not.toBeNull();
    expect(after?.hash).toBe(hashOf(after?.snapshot as Snapshot));
    expect(new Set((await filesOf(made.versionId)).map(({ state }) => state))).toEqual(new Set(["waiting"]));
    expect(new Set((await filesOf(other.versionId)).map(({ state }) => state))).toEqual(new Set(["ready"]));
    expect((await versionsOf(made.id)).every(({ erasedAt }) => erasedAt !== null)).toBe(true);
    expect((await latestVersion(other.slug))?.snapshot.curators).toEqual(["Мария Примерова"]);
    // A namesake, by the name; what has no such name any more is not touched again.
    expect(await transaction((tx) => eraseFromVersions(tx, { name: "Мария Примерова" }))).toBe(1);
    expect(await transaction((tx) => eraseFromVersions(tx, { userId: author.id }))).toBe(0);
  });
});

test("two who publish at once make two versions, and no number twice", async () => {
  const made = await publishedCollection({ practices: 1 });
  const content = (bg: string) => ({
    ...rawCollection(made.practices),
    summary: { bg },
    items: [],
    recommendations: [],
    sources: [],
    oblasti: [],
    objectives: [],
    sdgs: [],
  });
  await Promise.all(
    ["Едно.", "Друго."].map((bg) =>
      transaction((tx) => collectionPublished(tx, made.id, content(bg) as never)),
    ),
  );
  expect((await versionsOf(made.id)).map(({ number }) => number)).toEqual([3, 2, 1]);
});
