import { expect, test } from "vitest";
import { publishedResults } from "@/lib/challenges/entered";
import { publishResults } from "@/lib/challenges/publishing";
import { challengeBySlug } from "@/lib/challenges/queries";
import { addReviewer } from "@/lib/challenges/reviewers";
import { saveMarks } from "@/lib/challenges/scoring";
import { db, transaction } from "@/lib/db/client";
import { publishRevision } from "@/lib/entries/publish";
import type { Viewer } from "@/lib/members/member";
import { callUnderReview, closeIn, give, rawCall, reviewWhole } from "../factories/challenges";
import { member } from "../factories/members";

const explanation = { bg: "Така решихме.", en: "So we decided." };
const mailsTo = (recipient: string) => db().mail.findMany({ where: { recipient } });

test("results are published once all have handed in, and stay as they are", async () => {
  const call = await callUnderReview();
  const challengeId = call.id;
  const [a, b] = call.reviewers as [Viewer, Viewer];
  const [one, two] = call.ideas.map(({ id }) => id) as [string, string];
  const publish = (viewer: Viewer, words = explanation) =>
    publishResults(viewer, { challengeId, explanation: words });
  await give(a, challengeId, one, [5, 4]);
  await saveMarks(a, {
    challengeId,
    ideaId: two,
    marks: [
      { criterion: 0, score: 1, comment: "Скъпо" },
      { criterion: 1, score: 2, comment: null },
    ],
  });
  await reviewWhole(b, call, [3, 3]);
  expect(await publish(call.curator)).toBe("not_over");
  expect(await publishedResults(challengeId, 2)).toBeNull();
  await db().challengeReviewer.updateMany({
    where: { challengeId, userId: a.id },
    data: { submittedAt: new Date() },
  });
  for (const viewer of [await member(), await member("moderator")]) {
    expect(await publish(viewer)).toBe("not_found");
  }
  expect(await Promise.all([publish(call.curator), publish(call.curator)])).toEqual(["done", "done"]);
  expect(await publish(await member("curator"), { bg: "Друго.", en: "Other." })).toBe("published");

  const shown = await challengeBySlug(call.slug);
  expect(shown?.explanation).toEqual(explanation);
  const results = await publishedResults(challengeId, 2);
  expect(results).toMatchObject([
    { ideaId: one, rank: 1, overall: 3.75, byCriterion: [4, 3.5], reviewers: 2, comments: [] },
    { ideaId: two, rank: 2, overall: 2.25, byCriterion: [2, 2.5], reviewers: 2 },
  ]);
  expect(results?.[1]?.comments).toEqual([{ criterion: 0, text: { text: "Скъпо", lang: "bg" } }]);
  for (const { id, name, email } of call.reviewers) {
    expect(JSON.stringify(results)).not.toContain(id);
    expect(JSON.stringify(results)).not.toContain(name);
    expect(JSON.stringify(results)).not.toContain(email);
  }
  // Frozen.
  expect(await give(a, challengeId, two, [5, 5])).toBe("handed_in");
  expect(await addReviewer(call.curator, { challengeId, email: (await member()).email })).toBe("published");
  expect(await publishedResults(challengeId, 2)).toEqual(results);
  const events = await db().auditEvent.count({
    where: { entryId: challengeId, action: "challenge.publish_results" },
  });
  expect(events).toBe(1);
});

test("every author gets one letter in their language, with all of their ideas", async () => {
  const call = await callUnderReview({ ideas: 2, reviewers: 1 });
  const owners = call.ideas.map(({ owner }) => owner);
  const english = await member("member", { language: "en" });
  for (const { id } of call.ideas) {
    await db().coauthor.create({
      data: { entryId: id, email: english.email, userId: english.id, acceptedAt: new Date() },
    });
  }
  await reviewWhole(call.reviewers[0] as Viewer, call);
  expect(await publishResults(call.curator, { challengeId: call.id, explanation })).toBe("done");
  for (const author of [...owners, english]) {
    const mails = (await mailsTo(author.email)).filter(({ text }) => text.includes("#results"));
    expect(mails).toHaveLength(1);
    expect(mails[0]?.language).toBe(author.language);
  }
  const [letter] = await mailsTo(english.email);
  expect(letter?.text).toContain("Идея 1");
  expect(letter?.text).toContain("Идея 2");
});

test("ideas that left the public pages before have no place; those that leave later keep the others' ranks", async () => {
  const call = await callUnderReview({ ideas: 3, reviewers: 1 });
  const [one, two, three] = call.ideas.map(({ id }) => id) as [string, string, string];
  const [reviewer] = call.reviewers as [Viewer];
  await give(reviewer, call.id, one, [5, 5]);
  await give(reviewer, call.id, two, [4, 4]);
  await give(reviewer, call.id, three, [3, 3]);
  await reviewWhole(reviewer, { id: call.id, ideas: [] });
  const hide = (entryId: string) =>
    db().publication.update({ where: { entryId }, data: { status: "hidden" } });
  await hide(one);
  await publishResults(call.curator, { challengeId: call.id, explanation });
  const ranks = async () => (await publishedResults(call.id, 2))?.map(({ ideaId, rank }) => [ideaId, rank]);
  expect(await ranks()).toEqual([
    [two, 1],
    [three, 2],
  ]);
  await hide(two);
  expect(await ranks()).toEqual([
    [two, 1],
    [three, 2],
  ]);
  expect((await challengeBySlug(call.slug))?.standing.ideas).toBe(1);
});

test("results wait for the closing date", async () => {
  const call = await callUnderReview({ reviewers: 1 });
  await reviewWhole(call.reviewers[0] as Viewer, call);
  await closeIn(call.id, 60_000);
  expect(await publishResults(call.curator, { challengeId: call.id, explanation })).toBe("not_closed");
});

test("once an idea is scored, a new version of the call keeps its dates and its criteria", async () => {
  const call = await callUnderReview({ reviewers: 1 });
  const entry = { id: call.id, kind: "challenge", sourceLanguage: "bg" } as const;
  const { opensAt, closesAt } = await db().challenge.findUniqueOrThrow({ where: { entryId: call.id } });
  // Days that give the moments that it has: its factory closed it by the clock.
  const days = { opensOn: "2026-01-01", closesOn: "2026-01-31" };
  const moments = { opensAt: new Date("2025-12-31T22:00:00Z"), closesAt: new Date("2026-01-31T22:00:00Z") };
  await db().challenge.update({ where: { entryId: call.id }, data: moments });
  expect(opensAt < closesAt).toBe(true);
  let number = 1;
  const republish = (more: object) => {
    number += 1;
    const data = { ...empty, ...rawCall("Празното училище", { ...days, ...more }) };
    return transaction(async (tx) => {
      await tx.revision.create({
        data: { entryId: call.id, number, data, authorId: call.curator.id },
      });
      await tx.auditEvent.create({
        data: { entryId: call.id, action: "publish", revisionNumber: number, actorId: call.curator.id },
      });
      await publishRevision(tx, entry, { number, data });
    });
  };
  await republish({});
  await give(call.reviewers[0] as Viewer, call.id, call.ideas[0]?.id ?? "", [1, 1]);
  await republish({ question: { bg: "Друг въпрос?" } });
  await republish({
    criteria: [{ name: { bg: "Полза", en: "Benefit" } }, { name: { bg: "Изпълнимост" } }],
  });
  for (const other of [
    { criteria: [{ name: { bg: "Полза" } }] },
    { criteria: [{ name: { bg: "Изпълнимост" } }, { name: { bg: "Полза" } }] },
    { closesOn: "2026-02-15" },
  ]) {
    await expect(republish(other)).rejects.toThrow("wrong_state");
  }
  expect(await db().challenge.findUnique({ where: { entryId: call.id } })).toMatchObject(moments);
});

const empty = { objectives: [], sdgs: [], oblasti: [], images: [], attachments: [], links: [] };
