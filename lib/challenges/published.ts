import type { Tx } from "@/lib/db/client";
import { Refused } from "@/lib/entries/transition";
import { homeZone, momentsOf } from "@/lib/events/times";
import { locales } from "@/lib/i18n/locale";
import type { ChallengeContent } from "./input";

/**
 * A call is open from the beginning of its first day to the end of its last, in Sofia. Once somebody has scored an idea,
 * a new version that changes the dates or the criteria is refused: the marks would mean something else.
 */
export async function challengePublished(tx: Tx, entryId: string, content: ChallengeContent): Promise<void> {
  const { opensOn = "", closesOn = "" } = content;
  const { startsAt, endsAt } = momentsOf({
    startDate: opensOn,
    endDate: closesOn,
    allDay: true,
    timeZone: homeZone,
  });
  const times = { opensAt: startsAt, closesAt: endsAt };
  // Nobody scores until this transaction ends.
  await tx.$executeRaw`SELECT entry_id FROM challenges WHERE entry_id = ${entryId}::uuid FOR UPDATE`;
  const marks = await tx.challengeScore.count({ where: { challengeId: entryId } });
  if (marks > 0 && !(await keepsRules(tx, entryId, content, times))) throw new Refused("wrong_state");
  await tx.challenge.upsert({ where: { entryId }, create: { entryId, ...times }, update: times });
}

async function keepsRules(
  tx: Tx,
  entryId: string,
  { criteria }: ChallengeContent,
  { opensAt, closesAt }: { opensAt: Date; closesAt: Date },
): Promise<boolean> {
  const same = await tx.challenge.count({ where: { entryId, opensAt, closesAt } });
  const scoredBy = await criteriaBefore(tx, entryId);
  return same === 1 && (!scoredBy || namedAlike(scoredBy, criteria));
}

/** The criteria of the version that was public until now. */
async function criteriaBefore(tx: Tx, entryId: string): Promise<ChallengeContent["criteria"] | null> {
  const now = await tx.publication.findUniqueOrThrow({ where: { entryId } });
  const event = await tx.auditEvent.findFirst({
    where: { entryId, action: "publish", revisionNumber: { lt: now.revisionNumber } },
    orderBy: { revisionNumber: "desc" },
  });
  const number = event?.revisionNumber;
  if (!number) return null;
  const revision = await tx.revision.findUnique({ where: { entryId_number: { entryId, number } } });
  return (revision?.data as unknown as ChallengeContent | undefined)?.criteria ?? null;
}

/** A translation may be added. */
const namedAlike = (before: ChallengeContent["criteria"], after: ChallengeContent["criteria"]): boolean =>
  before.length === after.length &&
  before.every(({ name }, index) =>
    locales.every((language) => !name?.[language] || name[language] === after[index]?.name?.[language]),
  );
