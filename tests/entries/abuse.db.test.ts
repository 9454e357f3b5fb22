import { expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import { actOnOwn, startEntry, submitEntry } from "@/lib/entries/author-actions";
import { acceptInvitation, invitationsPerDay, inviteCoauthor, removeCoauthor } from "@/lib/entries/coauthors";
import { saveDraft } from "@/lib/entries/drafts";
import { autosave, saveStep } from "@/lib/entries/form-actions";
import { invitationsOf, submissionsOf } from "@/lib/entries/queries";
import { decide } from "@/lib/entries/review";
import { reviewItem } from "@/lib/entries/review-queries";
import { authorAct, submit } from "@/lib/entries/submission";
import type { RawObject } from "@/lib/forms/raw";
import { pick } from "@/lib/i18n/localized";
import type { Viewer } from "@/lib/members/member";
import { claim, draft, published, submitted, succeeded, versionOf } from "../factories/entries";
import { member } from "../factories/members";

// What somebody does who does not use the portal's own forms, or uses them as nobody thought of.

const who = vi.hoisted(() => ({ viewer: null as Viewer | null }));
vi.mock("@/lib/auth/viewer", () => ({
  viewer: async () => who.viewer,
  requireViewer: async () => who.viewer,
  requireNamedViewer: async () => who.viewer,
}));
vi.mock("next/cache", () => ({ refresh: () => {}, revalidateTag: () => {} }));
vi.mock("next/navigation", () => ({
  redirect: (to: string) => {
    throw new Error(`to ${to}`);
  },
  notFound: () => {
    throw new Error("not found");
  },
}));

const save = async (author: Viewer, entryId: string, values: RawObject) => {
  const { version } = await db().entryDraft.findUniqueOrThrow({ where: { entryId } });
  succeeded(await saveDraft(author, { entryId, baseVersion: version, values }));
};

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

test.each([
  ["a list", { bg: ["едно", "две"] }],
  ["an object", { bg: { x: "y" } }],
  ["a word", "дума"],
] as [string, RawObject[string]][])(
  "a title that is %s breaks nobody's list, and goes into no letter",
  async (_what, title) => {
    const { id, author } = await draft();
    const invited = await member();
    await save(author, id, { title });
    succeeded(await inviteCoauthor(author, { entryId: id, email: invited.email }));
    expect((await invitationsOf(invited)).map((one) => pick(one.title, "bg"))).toEqual([null]);
    expect((await submissionsOf(author)).map((one) => pick(one.title, "bg"))).toEqual([null]);
  },
);

test("an invitation is no way to send long letters, or many", async () => {
  const { id, author } = await draft();
  await save(author, id, { title: { bg: "Купете сега! ".repeat(1000) } });
  for (let sent = 0; sent < invitationsPerDay; sent += 1) {
    const given = { entryId: id, email: `stranger-${sent}@example.org` };
    succeeded(await inviteCoauthor(author, given));
    succeeded(await removeCoauthor(author, given));
  }
  expect(await inviteCoauthor(author, { entryId: id, email: "one-more@example.org" })).toMatchObject({
    ok: false,
  });
  const letter = await db().mail.findFirstOrThrow({ where: { recipient: "stranger-0@example.org" } });
  expect(letter.text.length).toBeLessThan(1500);
});

test("nobody begins texts without end", async () => {
  const author = await member();
  who.viewer = author;
  const begin = () => startEntry(form({ locale: "bg", kind: "practice", language: "bg" }));
  await expect(begin()).rejects.toThrow(/basics$/);
  const begun = { kind: "practice", sourceLanguage: "bg", ownerId: author.id } as const;
  await db().entry.createMany({ data: Array(49).fill(begun) });
  await expect(begin()).rejects.toThrow(/problem=too_many$/);
});

test("names of JavaScript's own are no step and no field", async () => {
  const { id, author } = await draft();
  who.viewer = author;
  const own = { locale: "bg", kind: "practice", entryId: id, version: "1", step: "basics" };
  for (const step of ["constructor", "__proto__", "review", "../../.."]) {
    expect(await autosave(form({ ...own, step }))).toEqual({ ok: false, reason: "invalid" });
    await expect(saveStep(form({ ...own, step }))).rejects.toThrow("not found");
  }
  await expect(saveStep(form({ ...own, intent: "add:__proto__" }))).rejects.toThrow(/^to /);
});

test("a note with NUL is handed in without it", async () => {
  const { id, author } = await draft();
  who.viewer = author;
  const note = `a\0${"b".repeat(498)}😀`;
  await expect(submitEntry(form({ locale: "bg", entryId: id, note }))).rejects.toThrow(/done=submit$/);
});

test("a file's id that is none is a problem of the form", async () => {
  const { id, author } = await draft({ data: { images: [{ id: "x", alt: { bg: "а" } }] } });
  expect(await submit(author, { entryId: id })).toMatchObject({
    ok: false,
    problems: [{ path: "images", key: "unknownFile" }],
  });
});

test("what was recalled is not shown beside what is handed in after it", async () => {
  const moderator = await member("moderator");
  const { id, author } = await submitted({ data: { place: { bg: "Тайно място" } } });
  succeeded(await authorAct(author, { entryId: id, action: "recall" }));
  await save(author, id, { place: { bg: "Варна" } });
  succeeded(await submit(author, { entryId: id }));
  expect(JSON.stringify(await reviewItem(moderator, id))).not.toMatch("Тайно");

  const seenVersion = await claim(id, moderator);
  const sentBack = {
    entryId: id,
    seenVersion,
    decision: "request_changes",
    reason: "r",
    remarks: [],
  } as const;
  succeeded(await decide(moderator, sentBack));
  succeeded(await submit(author, { entryId: id }));
  expect(await reviewItem(moderator, id)).toMatchObject({ revision: { number: 3 }, baseline: { number: 2 } });
});

test("what its author withdrew while a new version waited is not published by it", async () => {
  const { id, author, moderator } = await published();
  succeeded(await authorAct(author, { entryId: id, action: "revise" }));
  succeeded(await submit(author, { entryId: id }));
  await claim(id, moderator);
  succeeded(await authorAct(author, { entryId: id, action: "withdraw" }));
  const verdict = async (decision: "publish" | "request_changes") =>
    decide(moderator, {
      entryId: id,
      decision,
      seenVersion: await versionOf(id),
      reason: "r",
      remarks: [],
    });
  expect(await verdict("publish")).toMatchObject({ ok: false, reason: "wrong_state" });
  succeeded(await verdict("request_changes"));
  // Handing it in again says that it may be public again.
  succeeded(await submit(author, { entryId: id }));
  await claim(id, moderator);
  succeeded(await verdict("publish"));
});

test("a discarded draft is deleted with all that was written in it, and its log is not", async () => {
  const { id, author } = await submitted();
  const coauthor = await member();
  succeeded(await inviteCoauthor(author, { entryId: id, email: coauthor.email }));
  succeeded(await acceptInvitation(coauthor, { entryId: id }));
  succeeded(await authorAct(author, { entryId: id, action: "recall" }));
  who.viewer = author;
  const given = form({ locale: "bg", entryId: id, action: "discard" });
  await expect(actOnOwn(given)).rejects.toThrow(/done=discard$/);
  const where = { entryId: id };
  expect(await db().entryDraft.count({ where })).toBe(0);
  expect(await db().revision.count({ where })).toBe(0);
  expect(await db().coauthor.count({ where })).toBe(0);
  expect(await db().auditEvent.count({ where })).toBeGreaterThan(4);
});
