import type { Tx } from "@/lib/db/client";
import { loadEntry } from "@/lib/entries/load";
import { teamToTell } from "@/lib/entries/people";
import { addWorkingDays } from "@/lib/entries/working-days";
import { env } from "@/lib/env";
import { pick } from "@/lib/i18n/localized";
import { queueMail } from "@/lib/mail/outbox";
import { familyOf } from "@/lib/participation/family";
import { supportCounts } from "@/lib/participation/queries";
import { ideaDeskAddress } from "./addresses";
import { answerWorkingDays } from "./life";
import { titlesOf } from "./titles";

/**
 * To be called in the transaction that gives an idea a support, or another idea's: when it and those merged into it
 * have as many supporters as the threshold for the first time, the team owes an official answer and is told so by mail.
 * Of supports given at the same moment one finds the threshold passed. Does nothing for what is no idea.
 */
export async function afterSupport(tx: Tx, entryId: string, now: Date = new Date()): Promise<void> {
  const idea = await tx.idea.findUnique({ where: { entryId }, select: { reachedAt: true } });
  if (!idea || idea.reachedAt) return;
  // Until this transaction ends nobody else counts: each sees the supports of all who counted before.
  const [root] = await lockRoot(tx, entryId);
  if (!root) return;
  // It was merged while this waited.
  if (root.into) return afterSupport(tx, root.into, now);
  const family = await familyOf(tx, root.id);
  const reached = await tx.idea.count({ where: { entryId: { in: family }, reachedAt: { not: null } } });
  const supporters = (await supportCounts([root.id], tx))[root.id] ?? 0;
  if (reached > 0 || supporters < env().ideaThreshold) return;
  const answered = (await tx.officialAnswer.count({ where: { entryId: { in: family } } })) > 0;
  const answerDueAt = answered ? null : addWorkingDays(now, answerWorkingDays);
  await tx.idea.update({ where: { entryId: root.id }, data: { reachedAt: now, answerDueAt } });
  if (answerDueAt) await tellTeam(tx, root.id, { supporters, answerDueAt });
}

/** The idea that this one was merged into, through however many merges, or itself, locked. */
const lockRoot = (tx: Tx, entryId: string): Promise<{ id: string; into: string | null }[]> => tx.$queryRaw`
  WITH RECURSIVE chain AS (
    SELECT entry_id, merged_into FROM ideas WHERE entry_id = ${entryId}::uuid
    UNION SELECT ideas.entry_id, ideas.merged_into FROM ideas JOIN chain ON ideas.entry_id = chain.merged_into
  )
  SELECT entry_id::text AS id, merged_into::text AS into FROM ideas
  WHERE entry_id = (SELECT entry_id FROM chain WHERE merged_into IS NULL) FOR NO KEY UPDATE`;

async function tellTeam(
  tx: Tx,
  entryId: string,
  { supporters, answerDueAt }: { supporters: number; answerDueAt: Date },
): Promise<void> {
  const entry = await loadEntry(tx, entryId);
  if (!entry) return;
  const titles = await titlesOf(tx, entryId);
  for (const to of await teamToTell(tx, entry.facts)) {
    const title = pick(titles, to.language)?.text ?? "";
    const link = ideaDeskAddress(to.language, entryId);
    await queueMail(tx, {
      to,
      template: "idea_answer_due",
      values: { title, supporters, dueAt: answerDueAt, link },
    });
  }
}
