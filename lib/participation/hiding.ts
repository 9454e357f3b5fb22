import { type Tx, transaction } from "@/lib/db/client";
import type { Ground } from "@/lib/entries/grounds";
import type { EntryKind } from "@/lib/entries/kinds";
import { pick } from "@/lib/i18n/localized";
import { titlesOf } from "@/lib/ideas/titles";
import { queueMail } from "@/lib/mail/outbox";
import { canModerate, type Viewer } from "@/lib/members/member";
import { offersAddress, pageAddress, saidAnchor, takePartAddress } from "./addresses";
import { shownIn } from "./open-entry";
import { isRemoved } from "./points";
import { type Part, refused } from "./refusals";

/** What a moderator can hide around an entry. */
export type Hideable = "contribution" | "update";

interface HideInput {
  what: Hideable;
  id: string;
  /** Public, and sent to the author. */
  reason: string;
  ground: Ground;
}

/** The page that changes; null when none shows it. */
export type Hidden = Part<{ page: { kind: EntryKind; slug: string } | null }>;

/**
 * Takes what somebody wrote off the public page: its place stays with the reason. Its author gets a statement of
 * reasons, the log an entry. Hidden already, nothing happens. Nobody decides on their own words.
 */
export const hideSaid = (viewer: Viewer, input: HideInput): Promise<Hidden> =>
  transaction((tx) => hideIn(tx, viewer, input));

/** The same in a transaction that does more. */
export async function hideIn(tx: Tx, viewer: Viewer, input: HideInput): Promise<Hidden> {
  const { what, id, reason, ground } = input;
  const row = await lock(tx, viewer, what, id);
  if (!row.ok) return row;
  if (row.hiddenAt) return { ok: true, page: await shownIn(tx, row.entryId) };
  const now = new Date();
  if (what === "update") await tx.entryUpdate.update({ where: { id }, data: { hiddenAt: now } });
  else {
    const data = { hiddenAt: now, hiddenById: viewer.id, hiddenReason: reason };
    await tx.contribution.update({ where: { id }, data });
  }
  await log(tx, viewer, { action: `${what}.hide`, entryId: row.entryId, reason, ground });
  return tellAuthor(tx, row, "said_hidden", { reason, ground });
}

/** Puts it back, and tells its author why. */
export function restoreSaid(
  viewer: Viewer,
  { what, id, reason }: Omit<HideInput, "ground">,
): Promise<Hidden> {
  return transaction(async (tx) => {
    const row = await lock(tx, viewer, what, id);
    if (!row.ok) return row;
    if (!row.hiddenAt) return { ok: true, page: await shownIn(tx, row.entryId) };
    if (what === "update") await tx.entryUpdate.update({ where: { id }, data: { hiddenAt: null } });
    else {
      const data = { hiddenAt: null, hiddenById: null, hiddenReason: null };
      await tx.contribution.update({ where: { id }, data });
    }
    await log(tx, viewer, { action: `${what}.restore`, entryId: row.entryId, reason });
    return tellAuthor(tx, row, "said_restored", { reason });
  });
}

/** The row of what was written, held until the transaction ends, or why this person may not decide on it. */
async function lock(tx: Tx, viewer: Viewer, what: Hideable, id: string): Promise<Part<Written>> {
  if (!canModerate(viewer)) return refused("not_yours");
  if (what === "contribution")
    await tx.$queryRaw`SELECT id FROM contributions WHERE id = ${id}::uuid FOR UPDATE`;
  else await tx.$queryRaw`SELECT id FROM entry_updates WHERE id = ${id}::uuid FOR UPDATE`;
  const found =
    what === "contribution"
      ? await tx.contribution.findUnique({ where: { id } })
      : await tx.entryUpdate.findUnique({ where: { id } });
  if (!found || isRemoved(found)) return refused("gone");
  if (found.authorId === viewer.id) return refused("own_work");
  const { entryId, authorId, body, hiddenAt } = found;
  return { ok: true, id, entryId, authorId, body, hiddenAt };
}

interface Written {
  id: string;
  entryId: string;
  authorId: string;
  body: string;
  hiddenAt: Date | null;
}

const log = (
  tx: Tx,
  viewer: Viewer,
  event: { action: string; entryId: string; reason: string; ground?: Ground },
) => tx.auditEvent.create({ data: { ...event, actorId: viewer.id } });

async function tellAuthor(
  tx: Tx,
  { id, entryId, authorId, body }: Written,
  template: "said_hidden" | "said_restored",
  { reason, ground = "" }: { reason: string; ground?: string },
): Promise<Hidden> {
  const page = await shownIn(tx, entryId);
  const { email, name, language } = await tx.user.findUniqueOrThrow({ where: { id: authorId } });
  const title = pick(await titlesOf(tx, entryId), language)?.text ?? "";
  const own = page ? takePartAddress(language, page.slug) : offersAddress(language);
  const link =
    template === "said_restored" && page ? `${pageAddress(language, page)}#${saidAnchor(id)}` : own;
  const to = { email, name: name ?? "", language };
  await queueMail(tx, { to, template, values: { title, said: body, reason, ground, link } });
  return { ok: true, page };
}
