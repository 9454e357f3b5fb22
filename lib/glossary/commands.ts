import { type Tx, transaction } from "@/lib/db/client";
import { canAdminister, type Viewer } from "@/lib/members/member";
import { clashes, isSamePair, nameOf, type Pair, type PairProblems } from "./input";
import type { StoredPair } from "./queries";

/** What the log says of the glossary. The list is closed. */
export type GlossaryEvent = "glossary_added" | "glossary_changed" | "glossary_removed";

/** A stored pair, and its state that the administrator has seen. */
export interface SeenPair {
  id: string;
  updatedAt: Date;
}

/** Why nothing was done: no right, a variant of another pair, or somebody else was faster (`now` null: deleted it). */
export type GlossaryRefusal =
  | { ok: false; reason: "forbidden" }
  | { ok: false; reason: "taken"; problems: PairProblems }
  | { ok: false; reason: "changed"; now: StoredPair | null };

/**
 * Adds a pair, or changes the one that was seen, and logs it. Nothing is changed that somebody else has changed since,
 * and no variant is in two pairs.
 */
export async function savePair(
  viewer: Viewer,
  { pair, seen }: { pair: Pair; seen?: SeenPair },
): Promise<{ ok: true } | GlossaryRefusal> {
  if (!canAdminister(viewer)) return { ok: false, reason: "forbidden" };
  return transaction(async (tx) => {
    const all = await lockAll(tx);
    const before = all.find(({ id }) => id === seen?.id);
    if (seen && !isAsSeen(before, seen)) return { ok: false, reason: "changed", now: before ?? null };
    const problems = clashes(
      pair,
      all.filter((other) => other !== before),
    );
    if (Object.keys(problems).length > 0) return { ok: false, reason: "taken", problems };
    if (before && isSamePair(before, pair)) return { ok: true };
    const data = { bg: pair.bg, en: pair.en, updatedAt: new Date() };
    if (before) await tx.glossaryTerm.update({ where: { id: before.id }, data });
    else await tx.glossaryTerm.create({ data });
    await log(tx, viewer, before ? "glossary_changed" : "glossary_added", pair);
    return { ok: true };
  });
}

/** Deletes the pair that was seen, unless somebody else has changed it since, and logs it. */
export async function removePair(viewer: Viewer, seen: SeenPair): Promise<{ ok: true } | GlossaryRefusal> {
  if (!canAdminister(viewer)) return { ok: false, reason: "forbidden" };
  return transaction(async (tx) => {
    const before = (await lockAll(tx)).find(({ id }) => id === seen.id);
    if (!before || !isAsSeen(before, seen)) return { ok: false, reason: "changed", now: before ?? null };
    await tx.glossaryTerm.delete({ where: { id: before.id } });
    await log(tx, viewer, "glossary_removed", before);
    return { ok: true };
  });
}

/** All pairs. Until the transaction ends nobody else changes one: two might be given the same variant. */
async function lockAll(tx: Tx): Promise<StoredPair[]> {
  await tx.$executeRaw`LOCK TABLE glossary_terms IN SHARE ROW EXCLUSIVE MODE`;
  return tx.glossaryTerm.findMany();
}

/** A form carries milliseconds, and so does Date: the database's own time may be finer. */
const isAsSeen = (now: StoredPair | undefined, seen: SeenPair): boolean =>
  now?.updatedAt.getTime() === seen.updatedAt.getTime();

async function log(tx: Tx, viewer: Viewer, action: GlossaryEvent, pair: Pair): Promise<void> {
  await tx.auditEvent.create({ data: { actorId: viewer.id, action, reason: nameOf(pair) } });
}
