import { challengeFields } from "@/lib/challenges/input";
import { addReviewer } from "@/lib/challenges/reviewers";
import { handIn, saveMarks } from "@/lib/challenges/scoring";
import { db, transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { publishRevision } from "@/lib/entries/publish";
import { checkContent } from "@/lib/forms/check";
import type { RawObject } from "@/lib/forms/raw";
import type { Viewer } from "@/lib/members/member";
import { publishIdea } from "./ideas";
import { member } from "./members";

const hour = 3_600_000;

/** What the form of a call posts: two criteria, open for a long time. */
export const rawCall = (title: string, more: RawObject = {}): RawObject => ({
  title: { bg: title },
  teaser: { bg: "Питаме всички." },
  organisation: { bg: "Община Примерово" },
  question: { bg: "Какво да има в празното училище?" },
  criteria: [{ name: { bg: "Полза" } }, { name: { bg: "Изпълнимост" } }],
  opensOn: "2026-01-01",
  closesOn: "2099-12-31",
  topics: ["culture"],
  targetGroups: ["residents"],
  ...more,
});

/** Publishes a call past its form and its review, open unless its dates say otherwise. */
export async function publishCall(title = "Празното училище", more: RawObject = {}) {
  const checked = checkContent(challengeFields, rawCall(title, more), "bg");
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  const curator = await member("curator");
  const kind = { kind: "challenge", sourceLanguage: "bg" } as const;
  const { id } = await db().entry.create({ data: { ...kind, state: "published", ownerId: curator.id } });
  const data = checked.content as unknown as Prisma.JsonObject;
  const slug = await transaction((tx) => publishRevision(tx, { id, ...kind }, { number: 1, data }));
  return { id, slug, curator };
}

/** Closes a call so many milliseconds from now: an hour ago unless told. */
export const closeIn = (id: string, milliseconds = -hour) =>
  db().challenge.update({
    where: { entryId: id },
    data: { opensAt: new Date(Date.now() - 24 * hour), closesAt: new Date(Date.now() + milliseconds) },
  });

/** A closed call with so many ideas and reviewers, whom its curator has added. */
export async function callUnderReview({
  ideas = 2,
  reviewers = 2,
}: {
  ideas?: number;
  reviewers?: number;
} = {}) {
  const call = await publishCall();
  const entered: { id: string; slug: string; owner: Viewer }[] = [];
  for (let made = 1; made <= ideas; made += 1) {
    const idea = await publishIdea(`Идея ${made}`);
    await enter(call.id, idea);
    entered.push(idea);
  }
  await closeIn(call.id);
  const people: Viewer[] = [];
  for (let made = 0; made < reviewers; made += 1) {
    const reviewer = await member();
    const added = await addReviewer(call.curator, { challengeId: call.id, email: reviewer.email });
    if (added !== "added") throw new Error(added);
    people.push(reviewer);
  }
  return { ...call, ideas: entered, reviewers: people };
}

/** Puts an idea into a call, whatever its dates. */
export const enter = (challengeId: string, { id, owner }: { id: string; owner: Viewer }) =>
  db().challengeEntry.create({ data: { challengeId, ideaId: id, enteredById: owner.id } });

/** Gives an idea these marks, one by each criterion. */
export const give = (reviewer: Viewer, challengeId: string, ideaId: string, scores: readonly number[]) =>
  saveMarks(reviewer, {
    challengeId,
    ideaId,
    marks: scores.map((score, criterion) => ({ criterion, score, comment: null })),
  });

/** Gives every idea of a call these marks and hands in. */
export async function reviewWhole(
  reviewer: Viewer,
  call: { id: string; ideas: readonly { id: string }[] },
  scores: readonly number[] = [3, 4],
) {
  for (const { id } of call.ideas) await give(reviewer, call.id, id, scores);
  return handIn(reviewer, { challengeId: call.id });
}
