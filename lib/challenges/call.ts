import type { Tx } from "@/lib/db/client";
import type { Localized } from "@/lib/i18n/localized";
import { byLanguage } from "@/lib/ideas/titles";
import type { ChallengeContent } from "./input";

/** A published call, as commands see it. */
export interface Call {
  id: string;
  slug: string;
  title: Localized;
  opensAt: Date;
  closesAt: Date;
  resultsPublishedAt: Date | null;
  /** How many criteria ideas are scored by. */
  criteria: number;
  /** The database's clock: what holds of the call now. */
  now: Date;
}

/** A published call; null when there is none. */
export async function callById(tx: Tx, id: string): Promise<Call | null> {
  const row = await tx.challenge.findFirst({
    where: { entryId: id, entry: { publication: { status: "published" } } },
    include: {
      entry: {
        select: {
          publication: {
            select: { slug: true, content: true, texts: { select: { language: true, title: true } } },
          },
        },
      },
    },
  });
  const publication = row?.entry.publication;
  if (!row || !publication) return null;
  const { opensAt, closesAt, resultsPublishedAt } = row;
  return {
    id,
    slug: publication.slug,
    title: byLanguage(publication.texts),
    opensAt,
    closesAt,
    resultsPublishedAt,
    criteria: (publication.content as unknown as ChallengeContent).criteria.length,
    now: await clock(tx),
  };
}

/** The same, and until the transaction ends nobody else enters an idea, adds a reviewer or publishes results. */
export async function lockCall(tx: Tx, id: string): Promise<Call | null> {
  await tx.$executeRaw`SELECT entry_id FROM challenges WHERE entry_id = ${id}::uuid FOR UPDATE`;
  return callById(tx, id);
}

/** Not when the transaction began: it may have waited for another one. */
async function clock(tx: Tx): Promise<Date> {
  const [row] = await tx.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  if (!row) throw new Error("The database has no clock.");
  return row.now;
}
