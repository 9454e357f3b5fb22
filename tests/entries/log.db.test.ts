import { afterEach, expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import { decide } from "@/lib/entries/review";
import { submit } from "@/lib/entries/submission";
import * as outbox from "@/lib/mail/outbox";
import { claimed, draft, entryOf, succeeded } from "../factories/entries";
import { member } from "../factories/members";

afterEach(() => vi.restoreAllMocks());

test("the log cannot be changed, not even by hand", async () => {
  const { id } = await claimed();
  const where = { entryId: id };
  const before = await db().auditEvent.findMany({ where });
  expect(before.length).toBeGreaterThan(0);
  await expect(db().auditEvent.updateMany({ where, data: { reason: "друга" } })).rejects.toThrow(
    /append-only/,
  );
  await expect(db().auditEvent.deleteMany({ where })).rejects.toThrow(/append-only/);
  await expect(db().$executeRaw`UPDATE audit_events SET actor_id = NULL`).rejects.toThrow(/append-only/);
  await expect(db().$executeRaw`DELETE FROM audit_events`).rejects.toThrow(/append-only/);
  await expect(db().$executeRaw`TRUNCATE audit_events`).rejects.toThrow(/append-only/);
  await expect(db().$executeRaw`TRUNCATE entries CASCADE`).rejects.toThrow(/append-only/);
  expect(await db().auditEvent.findMany({ where })).toEqual(before);
});

test("a decision is logged with who, what, when, why and on which rule", async () => {
  const { id, moderator, version } = await claimed();
  const given = { entryId: id, decision: "decline", seenVersion: version, remarks: [] } as const;
  succeeded(await decide(moderator, { ...given, ground: "r3", reason: "Няма източник." }));
  const event = await db().auditEvent.findFirst({ where: { entryId: id }, orderBy: { at: "desc" } });
  expect(event).toMatchObject({
    actorId: moderator.id,
    action: "decline",
    fromState: "in_review",
    toState: "declined",
    revisionNumber: 1,
    ground: "r3",
    reason: "Няма източник.",
  });
});

test("a decision and its letters are written together: each author gets one, in their language", async () => {
  const author = await member("member", { language: "en" });
  const { id, moderator, version } = await claimed({ author });
  const before = await db().mail.count();
  const given = { entryId: id, decision: "decline", seenVersion: version, remarks: [] } as const;
  succeeded(await decide(moderator, { ...given, ground: "r1", reason: "Дословно: <b>реклама</b> & шум." }));
  const mails = await db().mail.findMany({
    where: { recipient: author.email },
    orderBy: { createdAt: "desc" },
  });
  expect(await db().mail.count()).toBe(before + 1);
  expect(mails[0]).toMatchObject({
    language: "en",
    text: expect.stringContaining("Дословно: <b>реклама</b> & шум."),
  });
  expect(mails[0]?.html).not.toContain("<b>реклама");
});

test("when a letter cannot be written nothing else is either", async () => {
  const entry = await claimed();
  const waiting = await draft();
  const counts = () =>
    Promise.all([
      db().mail.count(),
      db().auditEvent.count(),
      db().revision.count(),
      db().publication.count(),
    ]);
  const before = await counts();
  vi.spyOn(outbox, "queueMail").mockRejectedValue(new Error("no mail"));
  const given = { entryId: entry.id, decision: "publish", seenVersion: entry.version, remarks: [] } as const;
  await expect(decide(entry.moderator, given)).rejects.toThrow("no mail");
  await expect(submit(waiting.author, { entryId: waiting.id })).rejects.toThrow("no mail");
  expect(await counts()).toEqual(before);
  expect(await entryOf(entry.id)).toMatchObject({ state: "in_review", version: entry.version });
  expect((await entryOf(waiting.id)).state).toBe("draft");
});

test("a refused submission writes no letter, no revision and no event", async () => {
  const { id, author } = await draft({ data: { title: { bg: "" } } });
  const before = await db().mail.count();
  expect(await submit(author, { entryId: id })).toMatchObject({
    ok: false,
    reason: "incomplete",
    problems: [{ path: "title.bg", key: "required" }],
  });
  expect(await db().mail.count()).toBe(before);
  expect(await db().revision.count({ where: { entryId: id } })).toBe(0);
  expect(await db().auditEvent.count({ where: { entryId: id, action: "submit" } })).toBe(0);
  expect(await entryOf(id)).toMatchObject({ state: "draft", version: 1, submittedAt: null });
});
