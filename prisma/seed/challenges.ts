import { Temporal } from "temporal-polyfill";
import type { Tx } from "@/lib/db/client";
import { homeZone } from "@/lib/events/times";
import type { RawObject } from "@/lib/forms/raw";
import type { Localized } from "@/lib/i18n/localized";
import challenges from "./challenges.json";
import type { Sample } from "./entries";
import { ideaId } from "./ideas";
import { daysAgo, stableId } from "./names";
import { type People, personOf } from "./people";

interface Review {
  by: string;
  /** Marks by the ideas' names, in the order of the criteria. */
  scores: Record<string, number[]>;
  /** Words about an idea, kept beside the first criterion. */
  comments: Record<string, string>;
}

interface Call {
  id: string;
  slug: string;
  owner: string;
  publishedDaysAgo: number;
  /** Days from that of the seeding. */
  opens: number;
  closes: number;
  results: number;
  content: RawObject;
  entered: { idea: string; daysAgo: number }[];
  reviewers?: Review[];
  resultsDaysAgo?: number;
  explanation?: Localized;
}

const all = challenges as unknown as Call[];
const callId = (name: string) => stableId(`challenge:${name}`);

export function callSamples(): Sample[] {
  const today = Temporal.Now.plainDateISO(homeZone);
  const day = (days: number) => today.add({ days }).toString();
  return all.map(({ id, slug, owner, publishedDaysAgo, opens, closes, results, content }) => ({
    id: callId(id),
    kind: "challenge",
    slug,
    owner,
    language: "bg",
    at: daysAgo(publishedDaysAgo),
    content: { ...content, opensOn: day(opens), closesOn: day(closes), resultsOn: day(results) },
  }));
}

/** Who entered the sample calls and how their ideas were judged; calls and ideas must have been published. */
export async function addCallLife(tx: Tx, people: People): Promise<void> {
  for (const call of all) {
    const challengeId = callId(call.id);
    for (const { idea, daysAgo: days } of call.entered) {
      const ideaKey = ideaId(idea);
      const { ownerId } = await tx.entry.findUniqueOrThrow({ where: { id: ideaKey } });
      await tx.challengeEntry.create({
        data: { challengeId, ideaId: ideaKey, enteredById: ownerId, enteredAt: daysAgo(days) },
      });
    }
    for (const review of call.reviewers ?? []) await addReview(tx, people, call, review);
    if (call.resultsDaysAgo === undefined) continue;
    await tx.challenge.update({
      where: { entryId: challengeId },
      data: {
        resultsPublishedAt: daysAgo(call.resultsDaysAgo),
        resultsExplanation: { ...call.explanation },
      },
    });
  }
}

/** One reviewer's marks, handed in between the end of the call and its results. */
async function addReview(
  tx: Tx,
  people: People,
  call: Call,
  { by, scores, comments }: Review,
): Promise<void> {
  const challengeId = callId(call.id);
  const userId = personOf(people, by).id;
  const submittedAt = daysAgo((call.resultsDaysAgo ?? 0) + 5);
  const addedById = personOf(people, call.owner).id;
  await tx.challengeReviewer.create({
    data: { challengeId, userId, addedById, addedAt: daysAgo(-call.closes - 1), submittedAt },
  });
  await tx.challengeScore.createMany({
    data: Object.entries(scores).flatMap(([idea, marks]) =>
      marks.map((score, criterion) => ({
        challengeId,
        ideaId: ideaId(idea),
        reviewerId: userId,
        criterion,
        score,
        comment: criterion === 0 ? (comments[idea] ?? null) : null,
        updatedAt: submittedAt,
      })),
    ),
  });
}
