import { type Tx, transaction } from "@/lib/db/client";
import type { PublicationStatus } from "@/lib/entries/entry";
import { env } from "@/lib/env";
import type { Localized } from "@/lib/i18n/localized";
import type { Viewer } from "@/lib/members/member";
import { supportCounts } from "@/lib/participation/queries";
import { indexEntries } from "@/lib/search/index/write";
import { tellOfMerge } from "./merge-mail";
import {
  ideasToSteer,
  logAct,
  mustBeIn,
  mustBePublic,
  NotSteered,
  type Steered,
  type SteeredIdea,
  steered,
} from "./steer";
import { afterSupport } from "./threshold";

interface MergeInput {
  /** Leaves lists and search; its address leads to the other. */
  fromId: string;
  /** Stays. */
  intoId: string;
  /** Public; there must be one in the language of the idea that is merged. */
  explanation: Localized;
}

/** The slugs of both ideas: their pages change. */
export interface Slugs {
  from: string;
  into: string;
}

/**
 * Merges one published idea into another. Supports, points and answers stay with the idea that they were given to; the
 * other reads them too. Who is told: the authors of both. The same form sent again does nothing.
 */
export function mergeIdeas(
  viewer: Viewer,
  { fromId, intoId, explanation }: MergeInput,
  now: Date = new Date(),
): Promise<Steered<Slugs>> {
  return steered(() =>
    transaction(async (tx) => {
      if (fromId === intoId) throw new NotSteered("same");
      const [from, into] = await pairToSteer(tx, viewer, fromId, intoId);
      const slugs = { from: from.slug, into: into.slug };
      if (from.mergedInto === intoId) return slugs;
      mustBePublic(from);
      // An idea that was merged is never merged into, so there is no way round in a circle.
      if (into.phase === "merged") throw new NotSteered("target_merged");
      if (into.status !== "published") throw new NotSteered("target_gone");
      mustBeIn(from.sourceLanguage, explanation);
      await tx.idea.update({ where: { entryId: fromId }, data: { phase: "merged", mergedInto: intoId } });
      await setStatus(tx, fromId, { from: "published", to: "superseded" });
      await tx.ideaMerge.create({
        data: {
          fromId,
          intoId,
          phase: from.phase,
          explanation: { ...explanation },
          actorId: viewer.id,
          at: now,
        },
      });
      const phases = { fromState: from.phase, toState: "merged" };
      await logAct(tx, viewer, from, { action: "idea.merge", ...phases, text: explanation });
      await logAct(tx, viewer, into, { action: "idea.merge_here", text: explanation });
      await afterSupport(tx, intoId, now);
      await tellOfMerge(tx, { from, into, explanation });
      await indexEntries(tx, [fromId]);
      return slugs;
    }),
  );
}

/**
 * Undoes a merge: the idea has its page, its phase and its place in lists and search again, and its supports and points
 * by itself. Refused while the other one is merged itself. Undone already, it does nothing.
 */
export function undoMerge(viewer: Viewer, mergeId: string, now: Date = new Date()): Promise<Steered<Slugs>> {
  return steered(() =>
    transaction(async (tx) => {
      const known = await tx.ideaMerge.findUnique({ where: { id: mergeId } });
      if (!known) throw new NotSteered("not_found");
      const { fromId, intoId } = known;
      const [from, into] = await pairToSteer(tx, viewer, fromId, intoId);
      const slugs = { from: from.slug, into: into.slug };
      const merge = await tx.ideaMerge.findUniqueOrThrow({ where: { id: mergeId } });
      if (merge.undoneAt) return slugs;
      if (from.mergedInto !== intoId) throw new NotSteered("changed");
      if (into.phase === "merged") throw new NotSteered("undo_inner_first");
      await tx.idea.update({ where: { entryId: fromId }, data: { phase: merge.phase, mergedInto: null } });
      await setStatus(tx, fromId, { from: "superseded", to: "published" });
      await tx.ideaMerge.update({ where: { id: mergeId }, data: { undoneAt: now, undoneById: viewer.id } });
      const phases = { fromState: "merged", toState: merge.phase };
      await logAct(tx, viewer, from, { action: "idea.unmerge", ...phases });
      await logAct(tx, viewer, into, { action: "idea.unmerge_here" });
      await takeBackThreshold(tx, into, merge.at);
      await tellOfMerge(tx, { from, into });
      await indexEntries(tx, [fromId]);
      return slugs;
    }),
  );
}

async function pairToSteer(
  tx: Tx,
  viewer: Viewer,
  fromId: string,
  intoId: string,
): Promise<[SteeredIdea, SteeredIdea]> {
  const [from, into] = await ideasToSteer(tx, viewer, [fromId, intoId]);
  if (!from || !into) throw new NotSteered("not_found");
  return [from, into];
}

/** Who hides or withdraws it meanwhile finds that it has changed. */
async function setStatus(
  tx: Tx,
  entryId: string,
  status: { from: PublicationStatus; to: PublicationStatus },
): Promise<void> {
  const { count } = await tx.publication.updateMany({
    where: { entryId, status: status.from },
    data: { status: status.to },
  });
  if (count === 0) throw new NotSteered("changed");
  await tx.entry.update({ where: { id: entryId }, data: { version: { increment: 1 } } });
}

/** What passed the threshold by this merge alone has not passed it, unless it was answered. */
async function takeBackThreshold(tx: Tx, { entryId, reachedAt }: SteeredIdea, mergedAt: Date): Promise<void> {
  if (!reachedAt || reachedAt < mergedAt) return;
  const supporters = (await supportCounts([entryId], tx))[entryId] ?? 0;
  if (supporters >= env().ideaThreshold) return;
  await tx.idea.updateMany({
    where: { entryId, answers: { none: {} } },
    data: { reachedAt: null, answerDueAt: null },
  });
}
