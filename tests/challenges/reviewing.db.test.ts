import { describe, expect, test } from "vitest";
import { callOnDesk, callsOnDesk } from "@/lib/challenges/desk-queries";
import { publishedResults } from "@/lib/challenges/entered";
import { ideasToScore, ideaToScore, reviewerOf } from "@/lib/challenges/review-queries";
import { addReviewer, closeReviewing, removeReviewer } from "@/lib/challenges/reviewers";
import { handIn, saveMarks } from "@/lib/challenges/scoring";
import { db } from "@/lib/db/client";
import type { Viewer } from "@/lib/members/member";
import { callUnderReview, closeIn, give, publishCall, reviewWhole } from "../factories/challenges";
import { member } from "../factories/members";
import { countQueries } from "../support/count-queries";

const marksOf = (challengeId: string) => db().challengeScore.findMany({ where: { challengeId } });

/** All that a person can be shown of a call before its results are out. */
async function everythingFor(viewer: Viewer, call: { id: string; ideas: { id: string }[] }) {
  const asked = { challengeId: call.id, criteria: 2, locale: "bg" } as const;
  return {
    standing: await reviewerOf(viewer, call.id),
    ideas: await ideasToScore(viewer, asked),
    forms: await Promise.all(call.ideas.map(({ id }) => ideaToScore(viewer, call.id, id))),
    desk: await callOnDesk(viewer, call.id),
    results: await publishedResults(call.id, 2),
  };
}

describe("reviewers are blind to one another", () => {
  test("what one gives changes nothing that another can see", async () => {
    const call = await callUnderReview();
    const [a, b] = call.reviewers as [Viewer, Viewer];
    const before = await everythingFor(b, call);
    await give(a, call.id, call.ideas[0]?.id ?? "", [5, 0]);
    await saveMarks(a, {
      challengeId: call.id,
      ideaId: call.ideas[1]?.id ?? "",
      marks: [{ criterion: 0, score: 4, comment: "Тайна на А" }],
    });
    expect(await everythingFor(b, call)).toEqual(before);
    await give(a, call.id, call.ideas[1]?.id ?? "", [4, 4]);
    expect(await handIn(a, { challengeId: call.id })).toBe("handed_in");
    expect(await everythingFor(b, call)).toEqual(before);
    expect(JSON.stringify(await everythingFor(b, call))).not.toContain("Тайна");
    // The same for a reviewer who is a curator: the desk tells them nothing either.
    expect((await everythingFor(a, call)).ideas.map(({ scored }) => scored)).toEqual([2, 2]);
  });

  test("a curator who reviews sees on the desk neither marks nor progress, and runs nothing", async () => {
    const call = await callUnderReview({ reviewers: 1 });
    const both = await member("curator");
    expect(await addReviewer(call.curator, { challengeId: call.id, email: both.email })).toBe("added");
    const [other] = call.reviewers as [Viewer];
    const before = await callOnDesk(both, call.id);
    expect(before).toMatchObject({ involved: true, reviewers: null, results: null });
    await reviewWhole(other, call);
    expect(await callOnDesk(both, call.id)).toEqual(before);
    await reviewWhole(both, call);
    expect(await callOnDesk(both, call.id)).toMatchObject({ reviewers: null, results: null, over: false });
    const challengeId = call.id;
    expect(await removeReviewer(both, { challengeId, userId: other.id })).toBe("involved");
    expect(await closeReviewing(both, { challengeId })).toBe("involved");
    expect(await addReviewer(both, { challengeId, email: (await member()).email })).toBe("involved");
  });

  test("the same for a curator who wrote an idea in the call", async () => {
    const call = await callUnderReview({ reviewers: 1 });
    const author = call.ideas[0]?.owner as Viewer;
    await db().user.update({ where: { id: author.id }, data: { role: "curator" } });
    const seen = await callOnDesk({ ...author, role: "curator" }, call.id);
    expect(seen).toMatchObject({ involved: true, reviewers: null, results: null });
  });

  test("the curator sees how far they are, and their marks only once all have handed in", async () => {
    const call = await callUnderReview();
    const [a, b] = call.reviewers as [Viewer, Viewer];
    await give(a, call.id, call.ideas[0]?.id ?? "", [5, 1]);
    const during = await callOnDesk(call.curator, call.id);
    expect(during?.reviewers?.map(({ marks, submittedAt }) => [marks, submittedAt])).toEqual([
      [2, null],
      [0, null],
    ]);
    expect(during?.results).toBeNull();
    await reviewWhole(a, call);
    expect((await callOnDesk(call.curator, call.id))?.results).toBeNull();
    await reviewWhole(b, call, [1, 2]);
    const after = await callOnDesk(call.curator, call.id);
    expect(
      after?.results?.map(({ overall, byCriterion, reviewers }) => [overall, byCriterion, reviewers]),
    ).toEqual([
      [2.5, [2, 3], 2],
      [2.5, [2, 3], 2],
    ]);
  });

  test("members and moderators find no desk", async () => {
    const call = await callUnderReview();
    for (const role of ["member", "moderator"] as const) {
      const viewer = await member(role);
      expect(await callOnDesk(viewer, call.id)).toBeNull();
      expect(await callsOnDesk(viewer)).toEqual([]);
      const challengeId = call.id;
      expect(await addReviewer(viewer, { challengeId, email: viewer.email })).toBe("not_found");
      expect(await closeReviewing(viewer, { challengeId })).toBe("not_found");
    }
  });
});

describe("scoring", () => {
  test("keeps parts, changes them, and freezes them once they are handed in", async () => {
    const call = await callUnderReview({ reviewers: 1 });
    const [reviewer] = call.reviewers as [Viewer];
    const challengeId = call.id;
    const [one, two] = call.ideas.map(({ id }) => id) as [string, string];
    expect(await give(reviewer, challengeId, one, [3])).toBe("saved");
    expect(await handIn(reviewer, { challengeId })).toBe("incomplete");
    expect(await give(reviewer, challengeId, one, [2, 5])).toBe("saved");
    expect(await handIn(reviewer, { challengeId })).toBe("incomplete");
    expect(await give(reviewer, challengeId, two, [1, 1])).toBe("saved");
    expect(await handIn(reviewer, { challengeId })).toBe("handed_in");
    const kept = await marksOf(challengeId);
    expect(await give(reviewer, challengeId, one, [0, 0])).toBe("handed_in");
    expect(await handIn(reviewer, { challengeId })).toBe("handed_in");
    expect(await marksOf(challengeId)).toEqual(kept);
  });

  test("saving and handing in at once loses nothing and changes nothing afterwards", async () => {
    const call = await callUnderReview({ reviewers: 1, ideas: 1 });
    const [reviewer] = call.reviewers as [Viewer];
    const ideaId = call.ideas[0]?.id ?? "";
    await give(reviewer, call.id, ideaId, [1, 1]);
    const outcomes = await Promise.all([
      handIn(reviewer, { challengeId: call.id }),
      ...Array.from({ length: 8 }, () => give(reviewer, call.id, ideaId, [5, 5])),
    ]);
    expect(outcomes[0]).toBe("handed_in");
    const saved = outcomes.slice(1).filter((outcome) => outcome === "saved").length;
    const scores = (await marksOf(call.id)).map(({ score }) => score);
    expect(scores).toEqual(saved > 0 ? [5, 5] : [1, 1]);
  });

  test("is for reviewers, of ideas in the call, by its criteria, after it has closed", async () => {
    const call = await callUnderReview({ reviewers: 1 });
    const other = await callUnderReview({ ideas: 1, reviewers: 1 });
    const [reviewer] = call.reviewers as [Viewer];
    const ideaId = call.ideas[0]?.id ?? "";
    expect(await give(await member(), call.id, ideaId, [1])).toBe("not_reviewer");
    expect(await give(other.reviewers[0] as Viewer, call.id, ideaId, [1])).toBe("not_reviewer");
    expect(await give(reviewer, call.id, other.ideas[0]?.id ?? "", [1])).toBe("not_entered");
    expect(await give(reviewer, call.id, ideaId, [1, 1, 1])).toBe("not_found");
    await closeIn(call.id, 60_000);
    expect(await give(reviewer, call.id, ideaId, [1])).toBe("not_closed");
    expect(await handIn(reviewer, { challengeId: call.id })).toBe("not_closed");
    expect(await marksOf(call.id)).toEqual([]);
  });

  test("leaves out an idea that was hidden meanwhile, and one's own", async () => {
    const call = await callUnderReview({ ideas: 3, reviewers: 1 });
    const [reviewer] = call.reviewers as [Viewer];
    const [one, two, three] = call.ideas.map(({ id }) => id) as [string, string, string];
    await db().publication.update({ where: { entryId: one }, data: { status: "hidden" } });
    await db().coauthor.create({
      data: { entryId: two, email: reviewer.email, userId: reviewer.id, acceptedAt: new Date() },
    });
    const asked = { challengeId: call.id, criteria: 2, locale: "bg" } as const;
    expect((await ideasToScore(reviewer, asked)).map(({ id }) => id)).toEqual([three]);
    expect(await ideaToScore(reviewer, call.id, one)).toBeNull();
    expect(await give(reviewer, call.id, two, [5, 5])).toBe("not_entered");
    await give(reviewer, call.id, three, [1, 1]);
    expect(await handIn(reviewer, { challengeId: call.id })).toBe("handed_in");
  });

  test("asks the database as often for many ideas as for one", async () => {
    const counts = [];
    for (const ideas of [1, 5]) {
      const call = await callUnderReview({ ideas, reviewers: 1 });
      const [reviewer] = call.reviewers as [Viewer];
      const asked = { challengeId: call.id, criteria: 2, locale: "bg" } as const;
      const { queries } = await countQueries(async () => {
        await ideasToScore(reviewer, asked);
        await callOnDesk(call.curator, call.id);
      });
      counts.push(queries.length);
    }
    expect(counts[1]).toBe(counts[0]);
  });
});

describe("choosing reviewers", () => {
  test("writes to a new one once, in their language, without anybody's address", async () => {
    const call = await publishCall("Тихите часове");
    const reviewer = await member("member", { language: "en" });
    const input = { challengeId: call.id, email: reviewer.email };
    expect(await Promise.all([1, 2].map(() => addReviewer(call.curator, input)))).toEqual(["added", "added"]);
    const mails = await db().mail.findMany({ where: { recipient: reviewer.email } });
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ language: "en" });
    expect(mails[0]?.text).toContain("31 December 2099");
    expect(mails[0]?.text).not.toContain(call.curator.email);
    expect(mails[0]?.text).toContain(`/en/challenges/${call.slug}`);
  });

  test("takes members alone, not oneself, not the suspended, and nobody once all have handed in", async () => {
    const call = await callUnderReview({ reviewers: 1 });
    const challengeId = call.id;
    const suspended = await member();
    await db().user.update({ where: { id: suspended.id }, data: { suspendedAt: new Date() } });
    const add = (email: string) => addReviewer(call.curator, { challengeId, email });
    expect(await add("nobody@example.org")).toBe("no_member");
    expect(await add(suspended.email)).toBe("no_member");
    expect(await add(call.curator.email)).toBe("self");
    expect(await add(call.ideas[0]?.owner.email ?? "")).toBe("is_author");
    await reviewWhole(call.reviewers[0] as Viewer, call);
    expect(await add((await member()).email)).toBe("over");
    expect(await add(call.reviewers[0]?.email ?? "")).toBe("added");
    expect(await db().challengeReviewer.count({ where: { challengeId } })).toBe(1);
  });

  test("ends with those who have handed in: the others go, with their marks", async () => {
    const call = await callUnderReview();
    const challengeId = call.id;
    const [a, b] = call.reviewers as [Viewer, Viewer];
    expect(await closeReviewing(call.curator, { challengeId })).toBe("not_over");
    await reviewWhole(a, call);
    await give(b, challengeId, call.ideas[0]?.id ?? "", [0, 0]);
    expect(await removeReviewer(call.curator, { challengeId, userId: a.id })).toBe("handed_in");
    expect(await closeReviewing(call.curator, { challengeId })).toBe("closed");
    expect(await closeReviewing(call.curator, { challengeId })).toBe("closed");
    expect((await marksOf(challengeId)).every(({ reviewerId }) => reviewerId === a.id)).toBe(true);
    expect(await give(b, challengeId, call.ideas[0]?.id ?? "", [5, 5])).toBe("not_reviewer");
    expect((await callOnDesk(call.curator, challengeId))?.results).toHaveLength(2);
  });
});
