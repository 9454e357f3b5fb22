import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Problem } from "@/lib/forms/check";
import type { Viewer } from "@/lib/members/member";
import { indexEntries } from "@/lib/search/index/write";
import { type EntryAction, type Refusal, refusal, rules } from "./entry";
import { type LoadedEntry, loadEntry } from "./load";

/** A change that cannot be made. Thrown inside a transaction, so that nothing of it stays. */
export class Refused extends Error {
  constructor(
    readonly reason: Refusal,
    readonly problems: Problem[] = [],
  ) {
    super(reason);
  }
}

export interface Step {
  entryId: string;
  action: EntryAction;
  /** The entry's version that the person saw; left out, the newest is taken. */
  seenVersion?: number;
  reason?: string;
  ground?: string;
  revisionNumber?: number;
  /** What changes with the state. */
  also?: Prisma.EntryUncheckedUpdateManyInput;
}

/**
 * The only way in which an entry changes its state: load, check the right and the state, update where the version is
 * still the one that was read, and log it — all in the caller's transaction. Throws Refused.
 */
export async function transition(tx: Tx, viewer: Viewer, step: Step): Promise<LoadedEntry> {
  const entry = await loadEntry(tx, step.entryId);
  if (!entry) throw new Refused("not_found");
  if (step.seenVersion !== undefined && step.seenVersion !== entry.version) throw new Refused("conflict");
  const no = refusal(step.action, viewer, entry.facts);
  if (no) throw new Refused(no);

  const { to, publication } = rules[step.action];
  const { count } = await tx.entry.updateMany({
    where: { id: entry.id, version: entry.version },
    data: { ...step.also, state: to ?? entry.state, version: { increment: 1 } },
  });
  if (count === 0) throw new Refused("conflict");
  if (publication) {
    await tx.publication.update({ where: { entryId: entry.id }, data: { status: publication.to } });
    await indexEntries(tx, [entry.id]);
  }
  await tx.auditEvent.create({
    data: {
      actorId: viewer.id,
      action: step.action,
      entryId: entry.id,
      fromState: to || !publication ? entry.state : entry.facts.publicationStatus,
      toState: to ?? publication?.to ?? entry.state,
      revisionNumber: step.revisionNumber ?? null,
      ground: step.ground ?? null,
      reason: step.reason ?? null,
    },
  });
  return entry;
}

export type Outcome<T = object> = ({ ok: true } & T) | { ok: false; reason: Refusal; problems: Problem[] };

/** Runs a command's transaction and gives a refusal as a value. */
export async function outcome<T extends object>(run: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, ...(await run()) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason, problems: error.problems };
    throw error;
  }
}
