import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import type { Viewer } from "@/lib/members/member";
import { forgetShares } from "@/lib/offices/forget";
import { deleteList, removeItem } from "@/lib/offices/lists";
import { shareable, sharesOf } from "@/lib/offices/share-queries";
import { sharedBy } from "@/lib/offices/shared";
import { revokeShare, shareLink } from "@/lib/offices/shares";
import { hashShareToken, newShareToken } from "@/lib/offices/token";
import { publishedCollection } from "../factories/collections";
import { succeeded } from "../factories/entries";
import { publishIdea } from "../factories/ideas";
import { colleague, listed, noted, office, shared } from "../factories/offices";
import { hiddenNow } from "../factories/participation";

let officeId: string;
let own: Viewer;
let idea: { id: string; slug: string };
let collection: { id: string; slug: string };
let versionId: string;

beforeAll(async () => {
  idea = await publishIdea("Споделена идея");
  const made = await publishedCollection();
  collection = made;
  versionId = made.versionId;
});

beforeEach(async () => {
  officeId = await office();
  own = await colleague(officeId);
});

const links = () => db().shareLink.findMany({ where: { officeId } });
const day = 86_400_000;

/** Moves the end of all links of the office. */
const endingIn = (ms: number) =>
  db().shareLink.updateMany({ where: { officeId }, data: { expiresAt: new Date(Date.now() + ms) } });

describe("a link", () => {
  test("is kept as a hash alone, and lets anybody read the list until its day", async () => {
    const listId = await listed(own, [idea.id]);
    const token = newShareToken();
    const made = succeeded(await shareLink(own, { token, days: 30, what: { listId } }));
    expect(made.token).toBe(token);
    expect(made.expiresAt.getTime() - Date.now()).toBeGreaterThan(29.9 * day);
    const rows = await links();
    expect(rows).toMatchObject([
      { tokenHash: hashShareToken(token), createdById: own.id, listId, versionId: null },
    ]);
    expect(JSON.stringify(rows)).not.toContain(token);
    const page = await sharedBy(token, "bg");
    expect(page?.what).toMatchObject({
      list: "Списък",
      items: [{ note: "Бележка 1.", entry: { slug: idea.slug } }],
    });
    await endingIn(-1);
    expect(await sharedBy(token, "bg")).toBeNull();
  });

  test("is one when its form is sent twice, and another for other days or another list", async () => {
    const [listId, second] = [await listed(own, []), await listed(own, [])];
    const token = newShareToken();
    const form = { token, days: 7, what: { listId } } as const;
    const answers = await Promise.all([shareLink(own, form), shareLink(own, form)]);
    expect(answers.map((answer) => succeeded(answer).token)).toEqual([token, token]);
    expect(await links()).toHaveLength(1);
    const colleagues = await colleague(officeId);
    const others = [
      await shareLink(own, { ...form, days: 1 }),
      await shareLink(own, { ...form, what: { listId: second } }),
      await shareLink(colleagues, form),
    ].map((answer) => succeeded(answer).token);
    expect(new Set([token, ...others]).size).toBe(4);
    expect(await links()).toHaveLength(4);
  });

  test("ends when any colleague revokes it, and does not come back by its form", async () => {
    const listId = await listed(own, [idea.id]);
    const token = await shared(own, { listId });
    const [link] = await links();
    for (const _ of [1, 2]) succeeded(await revokeShare(await colleague(officeId), { id: link?.id ?? "" }));
    expect(await sharedBy(token, "bg")).toBeNull();
    expect(await sharesOf(own, "bg")).toEqual([]);
    expect(await shareLink(own, { token, days: 7, what: { listId } })).toEqual({ ok: false, reason: "gone" });
  });

  test("ends with its list, and with its office", async () => {
    const [listId, another] = [await listed(own, [idea.id]), await listed(own, [idea.id])];
    const [first, second] = [await shared(own, { listId }), await shared(own, { listId: another })];
    await deleteList(own, { id: listId });
    expect(await sharedBy(first, "bg")).toBeNull();
    expect(await sharedBy(second, "bg")).not.toBeNull();
    await db().office.delete({ where: { id: officeId } });
    expect(await sharedBy(second, "bg")).toBeNull();
  });

  test.each([newShareToken(), "", "а".repeat(43), "x".repeat(4000), null, ["a"]])(
    "that nobody has made opens nothing: %j",
    async (token) => {
      expect(await sharedBy(token, "bg")).toBeNull();
    },
  );

  test("is not opened by what the database keeps of it", async () => {
    const token = await shared(own, { listId: await listed(own, [idea.id]) });
    expect(await sharedBy(hashShareToken(token), "bg")).toBeNull();
  });

  test("is told to colleagues while it works: what, by whom, until when", async () => {
    const listId = await listed(own, [], "За комитета");
    await shared(own, { listId });
    await shared(own, { versionId });
    const shares = await sharesOf(await colleague(officeId), "en");
    expect(shares.map(({ what }) => what)).toEqual([
      { list: "За комитета" },
      { version: 1, title: { text: "The early years", lang: "en" } },
    ]);
    expect(shares[0]).toMatchObject({ author: own.name });
    await endingIn(-1);
    expect(await sharesOf(own, "bg")).toEqual([]);
  });
});

describe("what is shared", () => {
  test("has nothing hidden in it, nothing taken out, and nobody's name", async () => {
    const { id: hidden } = await publishIdea("Ще се скрие");
    const listId = await listed(own, [hidden, idea.id]);
    const token = await shared(own, { listId });
    await hiddenNow(hidden);
    const page = await sharedBy(token, "bg");
    expect(page?.what).toMatchObject({ items: [{ entry: { id: idea.id } }] });
    expect(JSON.stringify(page)).not.toContain(own.name);
    expect(JSON.stringify(page)).not.toContain(own.email);
    await removeItem(own, { listId, entryId: idea.id });
    expect((await sharedBy(token, "bg"))?.what).toMatchObject({ items: [] });
  });

  test("of a version are the notes of this office alone, also the later ones", async () => {
    const token = await shared(own, { versionId });
    await noted(await colleague(await office()), collection.id, "На другите.");
    await noted(own, idea.id, "Другаде.");
    await noted(own, collection.id, "Наша.", { place: "section:summary", quote: "у дома" });
    const page = await sharedBy(token, "bg");
    expect(page?.what).toEqual({
      version: { slug: collection.slug, number: 1 },
      notes: [{ id: expect.any(String), place: "section:summary", quote: "у дома", body: "Наша." }],
    });
    expect(JSON.stringify(page)).not.toContain(own.name);
  });

  test("is never a version of a hidden collection", async () => {
    const other = await publishedCollection();
    const token = await shared(own, { versionId: other.versionId });
    expect(await shareable(own, { version: other.versionId }, "bg")).toMatchObject({
      version: 1,
      slug: other.slug,
    });
    await hiddenNow(other.id);
    expect(await sharedBy(token, "bg")).toBeNull();
    expect(await sharesOf(own, "bg")).toEqual([]);
    expect(await shareable(own, { version: other.versionId }, "bg")).toBeNull();
    const again = { token: newShareToken(), days: 7, what: { versionId: other.versionId } } as const;
    expect(await shareLink(own, again)).toEqual({ ok: false, reason: "not_found" });
  });
});

test("links that ended long ago are deleted, those that ended lately are not", async () => {
  const listId = await listed(own, []);
  for (const _ of [1, 2, 3, 4]) await shared(own, { listId });
  const [old, lately, revoked] = (await links()).map(({ id }) => id);
  const ago = (days: number) => new Date(Date.now() - days * day);
  await db().shareLink.update({ where: { id: old ?? "" }, data: { expiresAt: ago(31) } });
  await db().shareLink.update({ where: { id: lately ?? "" }, data: { expiresAt: ago(29) } });
  await db().shareLink.update({ where: { id: revoked ?? "" }, data: { revokedAt: ago(31) } });
  await forgetShares();
  expect((await links()).map(({ id }) => id).sort()).not.toContain(old);
  expect(await links()).toHaveLength(2);
});
