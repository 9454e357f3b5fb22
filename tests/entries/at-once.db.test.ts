import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { acceptInvitation, inviteCoauthor } from "@/lib/entries/coauthors";
import { draftOf, saveDraft, settleSetAside } from "@/lib/entries/drafts";
import { decide, holdForReview } from "@/lib/entries/review";
import { submit } from "@/lib/entries/submission";
import { claimed, draft, submitted, succeeded, versionOf } from "../factories/entries";
import { member } from "../factories/members";

// Each test runs the two acts many times: a race that is lost once in ten runs is found.
const times = 5;

const events = (entryId: string, action: string) => db().auditEvent.count({ where: { entryId, action } });
const mailsTo = (recipient: string) => db().mail.count({ where: { recipient } });

test("of two decisions at once exactly one stands: one log entry, one letter", async () => {
  for (let round = 0; round < times; round += 1) {
    const entry = await claimed();
    const before = await mailsTo(entry.author.email);
    const seen = { entryId: entry.id, seenVersion: entry.version, reason: "r", remarks: [] };
    const results = await Promise.all([
      decide(entry.moderator, { ...seen, decision: "publish" }),
      decide(entry.moderator, { ...seen, decision: "decline", ground: "r1" }),
    ]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ reason: "conflict" });
    expect((await events(entry.id, "publish")) + (await events(entry.id, "decline"))).toBe(1);
    expect(await mailsTo(entry.author.email)).toBe(before + 1);
    expect(await db().publication.count({ where: { entryId: entry.id } })).toBe(results[0].ok ? 1 : 0);
  }
});

test("a decision on what a colleague has taken over meanwhile is refused", async () => {
  for (let round = 0; round < times; round += 1) {
    const entry = await claimed();
    const colleague = await member("moderator");
    const [decision, takeOver] = await Promise.all([
      decide(entry.moderator, {
        entryId: entry.id,
        decision: "publish",
        seenVersion: entry.version,
        remarks: [],
      }),
      holdForReview(colleague, { entryId: entry.id, action: "take_over" }),
    ]);
    expect([decision.ok, takeOver.ok].sort()).toEqual([false, true]);
    const { state, claimedById } = await db().entry.findUniqueOrThrow({ where: { id: entry.id } });
    expect([state, claimedById]).toEqual(decision.ok ? ["published", null] : ["in_review", colleague.id]);
  }
});

test("of two moderators who claim at once one gets it", async () => {
  for (let round = 0; round < times; round += 1) {
    const [one, other] = [await member("moderator"), await member("moderator")];
    const { id } = await submitted();
    const results = await Promise.all(
      [one, other].map((moderator) => holdForReview(moderator, { entryId: id, action: "claim" })),
    );
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const { claimedById } = await db().entry.findUniqueOrThrow({ where: { id } });
    expect(claimedById).toBe(results[0]?.ok ? one.id : other.id);
    expect(await events(id, "claim")).toBe(1);
  }
});

test("a decision on an older version than the entry's is refused", async () => {
  const entry = await claimed();
  const colleague = await member("moderator");
  succeeded(await holdForReview(colleague, { entryId: entry.id, action: "take_over" }));
  succeeded(await holdForReview(entry.moderator, { entryId: entry.id, action: "take_over" }));
  const given = { entryId: entry.id, decision: "publish", seenVersion: entry.version, remarks: [] } as const;
  expect(await decide(entry.moderator, given)).toMatchObject({ ok: false, reason: "conflict" });
  succeeded(await decide(entry.moderator, { ...given, seenVersion: await versionOf(entry.id) }));
});

test("submitting twice at once makes one revision", async () => {
  for (let round = 0; round < times; round += 1) {
    const { id, author } = await draft();
    const results = await Promise.all([submit(author, { entryId: id }), submit(author, { entryId: id })]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await db().revision.count({ where: { entryId: id } })).toBe(1);
    expect(await events(id, "submit")).toBe(1);
    expect(await mailsTo(author.email)).toBe(1);
  }
});

test("a save that starts from an older one overwrites nothing and is set aside", async () => {
  const { id, author } = await draft();
  const coauthor = await member();
  succeeded(await inviteCoauthor(author, { entryId: id, email: coauthor.email }));
  succeeded(await acceptInvitation(coauthor, { entryId: id }));
  const save = (who: typeof author, bg: string) =>
    saveDraft(who, { entryId: id, baseVersion: 1, values: { problem: { bg } }, step: "story" });
  succeeded(await save(author, "Първият"));
  expect(await save(coauthor, "Вторият")).toMatchObject({ ok: false, reason: "conflict", by: author.name });

  expect((await draftOf(author, id))?.setAside).toBeNull();
  expect(await draftOf(coauthor, id)).toMatchObject({
    raw: { problem: { bg: "Първият" } },
    setAside: { step: "story", values: { problem: { bg: "Вторият" } } },
  });
  succeeded(await settleSetAside(coauthor, { entryId: id, take: true }));
  expect(await draftOf(coauthor, id)).toMatchObject({
    raw: { problem: { bg: "Вторият" }, title: { bg: "Хлебна къща" } },
    setAside: null,
  });
});

test("of two saves at once one stands", async () => {
  for (let round = 0; round < times; round += 1) {
    const { id, author } = await draft();
    const results = await Promise.all(
      ["едно", "друго"].map((bg) =>
        saveDraft(author, { entryId: id, baseVersion: 1, values: { problem: { bg } } }),
      ),
    );
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect((await draftOf(author, id))?.draftVersion).toBe(2);
  }
});
