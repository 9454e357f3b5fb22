import type { Tx } from "@/lib/db/client";
import type { EntryFacts } from "./entry";
import type { EntryKind } from "./kinds";
import { reviewersOf } from "./reviewers";

/** An entry with what every decision about it needs. */
export async function loadEntry(tx: Tx, id: string) {
  const entry = await tx.entry.findFirst({
    where: { id, discardedAt: null },
    include: {
      draft: true,
      coauthors: { select: { email: true, userId: true, acceptedAt: true } },
      publication: { select: { status: true, slug: true, revisionNumber: true, content: true } },
    },
  });
  return entry ? { ...entry, facts: factsOf(entry) } : null;
}

export type LoadedEntry = NonNullable<Awaited<ReturnType<typeof loadEntry>>>;

interface Row {
  kind: EntryKind;
  state: EntryFacts["state"];
  ownerId: string;
  claimedById: string | null;
  coauthors: { userId: string | null; acceptedAt: Date | null }[];
  publication: { status: NonNullable<EntryFacts["publicationStatus"]> } | null;
}

/** The facts that lib/entries/entry.ts decides on. Invitations that nobody has accepted give no right. */
export const factsOf = (row: Row): EntryFacts => ({
  state: row.state,
  ownerId: row.ownerId,
  coauthorIds: row.coauthors.flatMap(({ userId, acceptedAt }) => (userId && acceptedAt ? [userId] : [])),
  claimedById: row.claimedById,
  reviewers: reviewersOf(row.kind),
  publicationStatus: row.publication?.status ?? null,
});
