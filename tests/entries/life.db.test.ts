import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { draftOf, saveDraft } from "@/lib/entries/drafts";
import { entryBySlug } from "@/lib/entries/public-queries";
import { decide, holdForReview } from "@/lib/entries/review";
import { authorAct, submit } from "@/lib/entries/submission";
import type { RawObject } from "@/lib/forms/raw";
import type { Viewer } from "@/lib/members/member";
import { claim, entryOf, published, submitted, succeeded, versionOf } from "../factories/entries";
import { member } from "../factories/members";

async function write(author: Viewer, entryId: string, values: RawObject) {
  const draft = await draftOf(author, entryId);
  succeeded(await saveDraft(author, { entryId, baseVersion: draft?.draftVersion ?? 0, values }));
}

const verdict = async (entryId: string, decision: "publish" | "request_changes" | "decline") => ({
  entryId,
  decision,
  seenVersion: await versionOf(entryId),
  remarks: [],
});

test("the whole life of a practice: sent back, published, revised, with a translation that goes stale", async () => {
  const both = {
    title: { bg: "Хлебна къща", en: "Bread house" },
    teaser: { bg: "Месят заедно.", en: "Baking together." },
  };
  const moderator = await member("moderator");
  const { id, author } = await submitted({ data: both });

  await claim(id, moderator);
  const remarks = [{ field: "problem", body: "Колко съседи?" }];
  succeeded(
    await decide(moderator, { ...(await verdict(id, "request_changes")), reason: "Допълнете.", remarks }),
  );
  expect(await entryOf(id)).toMatchObject({ state: "changes_requested", claimedById: null, claimedAt: null });
  const returned = await draftOf(author, id);
  expect(returned).toMatchObject({
    remarks: [{ field: "problem", body: "Колко съседи?", revisionNumber: 1 }],
    lastDecision: { action: "request_changes", reason: "Допълнете." },
  });

  await write(author, id, { problem: { bg: "Триста съседи не се познават." } });
  succeeded(await submit(author, { entryId: id, note: "Добавих броя." }));
  expect((await draftOf(author, id))?.remarks).toEqual([]);
  await claim(id, moderator);
  const { slug } = succeeded(await decide(moderator, await verdict(id, "publish")));
  expect(slug).toBe("hlebna-kashta");
  expect(await entryBySlug("practice", "hlebna-kashta")).toMatchObject({
    revisionNumber: 2,
    content: { problem: { bg: "Триста съседи не се познават." } },
    languages: expect.arrayContaining([
      { language: "bg", state: "reviewed", sourceRevision: 2 },
      { language: "en", state: "reviewed", sourceRevision: 2 },
    ]),
  });

  succeeded(await authorAct(author, { entryId: id, action: "revise" }));
  await write(author, id, { solution: { bg: "Месят хляб два пъти седмично." } });
  expect((await entryBySlug("practice", "hlebna-kashta"))?.revisionNumber).toBe(2);
  succeeded(await submit(author, { entryId: id }));
  await claim(id, moderator);
  expect((await entryBySlug("practice", "hlebna-kashta"))?.revisionNumber).toBe(2);
  succeeded(await decide(moderator, await verdict(id, "publish")));
  expect(await entryBySlug("practice", "hlebna-kashta")).toMatchObject({
    revisionNumber: 3,
    content: { solution: { bg: "Месят хляб два пъти седмично." } },
    languages: expect.arrayContaining([
      { language: "bg", state: "reviewed", sourceRevision: 3 },
      { language: "en", state: "stale", sourceRevision: 2 },
    ]),
  });

  succeeded(await authorAct(author, { entryId: id, action: "revise" }));
  await write(author, id, { title: { bg: "Хлебна къща", en: "The bread house" } });
  succeeded(await submit(author, { entryId: id }));
  await claim(id, moderator);
  succeeded(await decide(moderator, await verdict(id, "publish")));
  const fresh = await entryBySlug("practice", "hlebna-kashta");
  expect(fresh?.languages).toContainEqual({ language: "en", state: "reviewed", sourceRevision: 4 });

  const log = await db().auditEvent.findMany({ where: { entryId: id }, orderBy: { at: "asc" } });
  expect(log.map(({ action, fromState, toState }) => [action, fromState, toState])).toEqual([
    ["create", null, "draft"],
    ["submit", "draft", "submitted"],
    ["claim", "submitted", "in_review"],
    ["request_changes", "in_review", "changes_requested"],
    ["submit", "changes_requested", "submitted"],
    ["claim", "submitted", "in_review"],
    ["publish", "in_review", "published"],
    ...Array(2)
      .fill([
        ["revise", "published", "draft"],
        ["submit", "draft", "submitted"],
        ["claim", "submitted", "in_review"],
        ["publish", "in_review", "published"],
      ])
      .flat(),
  ]);
  expect(log.every(({ actorId }) => actorId === author.id || actorId === moderator.id)).toBe(true);
});

test("a declined text stays with its author, who may write it anew", async () => {
  const moderator = await member("moderator");
  const { id, author } = await submitted();
  await claim(id, moderator);
  const decision = { ...(await verdict(id, "decline")), ground: "r1" as const, reason: "Това е реклама." };
  succeeded(await decide(moderator, decision));
  expect((await entryOf(id)).state).toBe("declined");
  expect(await draftOf(author, id)).toMatchObject({
    raw: { title: { bg: "Хлебна къща" } },
    lastDecision: { action: "decline", ground: "r1", reason: "Това е реклама." },
  });
  succeeded(await authorAct(author, { entryId: id, action: "revise" }));
  expect((await entryOf(id)).state).toBe("draft");
  succeeded(await authorAct(author, { entryId: id, action: "discard" }));
  expect(await draftOf(author, id)).toBeNull();
});

test("what waits can be recalled, what is in hands can be released", async () => {
  const moderator = await member("moderator");
  const { id, author } = await submitted();
  succeeded(await authorAct(author, { entryId: id, action: "recall" }));
  expect((await entryOf(id)).state).toBe("draft");
  succeeded(await submit(author, { entryId: id }));
  await claim(id, moderator);
  expect(await authorAct(author, { entryId: id, action: "recall" })).toMatchObject({ reason: "wrong_state" });
  succeeded(await holdForReview(moderator, { entryId: id, action: "release" }));
  expect(await entryOf(id)).toMatchObject({ state: "submitted", claimedById: null });
});

test("changes to a published practice can be dropped, and the next version starts from what is public", async () => {
  const { id, author, slug } = await published();
  succeeded(await authorAct(author, { entryId: id, action: "revise" }));
  await write(author, id, { problem: { bg: "Промяна, за която авторът се разкайва." } });
  succeeded(await authorAct(author, { entryId: id, action: "drop_changes" }));
  expect(await entryOf(id)).toMatchObject({ state: "published" });
  const page = await entryBySlug("practice", slug);
  expect((await draftOf(author, id))?.raw).toMatchObject({ problem: page?.content.problem });
  succeeded(await authorAct(author, { entryId: id, action: "revise" }));
  succeeded(await submit(author, { entryId: id }));
});
