import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { acceptInvitation, inviteCoauthor } from "@/lib/entries/coauthors";
import { decide, holdForReview, moderatePublication } from "@/lib/entries/review";
import { reviewItem, reviewQueue } from "@/lib/entries/review-queries";
import { submit } from "@/lib/entries/submission";
import type { Viewer } from "@/lib/members/member";
import { claimed, draft, entryOf, published, submitted, succeeded } from "../factories/entries";
import { member } from "../factories/members";

const decisions = ["publish", "request_changes", "decline"] as const;
const refused = (reason: string) => ({ ok: false, reason });

async function withCoauthor(entry: { id: string; author: Viewer }, email: string) {
  succeeded(await inviteCoauthor(entry.author, { entryId: entry.id, email }));
}

describe.each(["moderator", "administrator"] as const)("a %s", (role) => {
  test("may not take their own text into their hands, nor decide on it", async () => {
    const author = await member(role);
    const { id } = await submitted({ author });
    expect(await holdForReview(author, { entryId: id, action: "claim" })).toMatchObject(refused("own_work"));
    const hands = await claimed({ author });
    expect(await holdForReview(author, { entryId: hands.id, action: "take_over" })).toMatchObject(
      refused("own_work"),
    );
    for (const decision of decisions) {
      const given = { entryId: hands.id, decision, seenVersion: hands.version, reason: "r", remarks: [] };
      expect(await decide(author, given)).toMatchObject(refused("own_work"));
    }
    expect((await entryOf(hands.id)).state).toBe("in_review");
  });

  test("may not hide or restore their own publication", async () => {
    const author = await member(role);
    const { id } = await published({ author });
    for (const action of ["hide", "restore"] as const)
      expect(await moderatePublication(author, { entryId: id, action, reason: "r" })).toMatchObject(
        refused("own_work"),
      );
  });

  test("may decide while they are only invited to write, not once they have accepted", async () => {
    const invited = await member(role);
    const entry = await draft();
    await withCoauthor(entry, invited.email);
    succeeded(await submit(entry.author, { entryId: entry.id }));
    expect((await reviewItem(invited, entry.id))?.actions).toContain("claim");
    succeeded(await holdForReview(invited, { entryId: entry.id, action: "claim" }));

    succeeded(await acceptInvitation(invited, { entryId: entry.id }));
    const { version } = await entryOf(entry.id);
    const given = { entryId: entry.id, decision: "publish", seenVersion: version, remarks: [] } as const;
    expect(await decide(invited, given)).toMatchObject(refused("own_work"));
    const item = await reviewItem(invited, entry.id);
    expect(item?.actions.filter((action) => action !== "withdraw")).toEqual([]);
    // A colleague frees it from hands that may no longer decide.
    const colleague = await member("moderator");
    succeeded(await holdForReview(colleague, { entryId: entry.id, action: "take_over" }));
  });
});

describe.each(["member", "curator"] as const)("a %s", (role) => {
  test("sees nothing of the desk and decides nothing", async () => {
    const other = await member(role);
    const entry = await claimed();
    expect(await reviewQueue(other)).toEqual([]);
    expect(await reviewItem(other, entry.id)).toBeNull();
    expect(await holdForReview(other, { entryId: entry.id, action: "take_over" })).toMatchObject(
      refused("not_yours"),
    );
    for (const decision of decisions) {
      const given = { entryId: entry.id, decision, seenVersion: entry.version, reason: "r", remarks: [] };
      expect(await decide(other, given)).toMatchObject(refused("not_yours"));
    }
    const { id } = await published();
    expect(await moderatePublication(other, { entryId: id, action: "hide", reason: "r" })).toMatchObject(
      refused("not_yours"),
    );
  });
});

test("a moderator decides only on what is in their own hands", async () => {
  const entry = await claimed();
  const other = await member("moderator");
  const given = { entryId: entry.id, decision: "publish", seenVersion: entry.version, remarks: [] } as const;
  expect(await decide(other, given)).toMatchObject(refused("claimed_by_other"));
  expect(await holdForReview(other, { entryId: entry.id, action: "release" })).toMatchObject(
    refused("claimed_by_other"),
  );
  expect(await holdForReview(other, { entryId: entry.id, action: "claim" })).toMatchObject(
    refused("wrong_state"),
  );
});

test("nobody is asked by mail to review their own text", async () => {
  const author = await member("administrator");
  const moderator = await member("moderator");
  await submitted({ author });
  const waiting = { subject: { contains: "Хлебна къща" }, createdAt: { gte: new Date(0) } };
  const mails = await db().mail.findMany({ where: waiting, orderBy: { createdAt: "desc" } });
  const toAuthor = mails.filter(({ recipient }) => recipient === author.email);
  expect(toAuthor).toHaveLength(1);
  expect(mails.some(({ recipient }) => recipient === moderator.email)).toBe(true);
});
