import type { Tx } from "@/lib/db/client";
import type { ShareLink } from "@/lib/db/generated/client";
import type { Viewer } from "@/lib/members/member";
import { mostShares, type ShareDays } from "./limits";
import { type Outcome, refused } from "./office";
import { type Colleague, inOwnOffice, inOwnOfficeAlone } from "./own-office";
import { hashShareToken, newShareToken } from "./token";

/** What a link lets others read: a list of the office, or a version of a collection with the office's notes. */
export type Shared = { listId: string; versionId?: never } | { versionId: string; listId?: never };

const dayMs = 86_400_000;

/** Links that still lead somewhere. */
export const standing = (now: Date = new Date()) => ({ revokedAt: null, expiresAt: { gt: now } });

/**
 * Makes a link to something of the office for so many days. The token was made with the form: sent twice, it is one
 * link, and both answers show it. Nothing but its hash is kept.
 */
export const shareLink = (
  viewer: Viewer,
  { token, days, what }: { token: string; days: ShareDays; what: Shared },
): Promise<Outcome<{ token: string; expiresAt: Date }>> =>
  inOwnOfficeAlone(viewer, async (tx, own) => {
    if (!(await isThere(tx, own, what))) return refused("not_found");
    const before = await tx.shareLink.findUnique({ where: { tokenHash: hashShareToken(token) } });
    if (before && isSame(before, own, days, what))
      return before.revokedAt ? refused("gone") : { ok: true, token, expiresAt: before.expiresAt };
    const { officeId } = own;
    if ((await tx.shareLink.count({ where: { officeId, ...standing() } })) >= mostShares)
      return refused("too_many");
    // The same form for something else gets a token of its own.
    const secret = before ? newShareToken() : token;
    const createdAt = new Date();
    const expiresAt = new Date(createdAt.getTime() + days * dayMs);
    const data = { officeId, createdById: own.id, createdAt, expiresAt, ...what };
    await tx.shareLink.create({ data: { ...data, tokenHash: hashShareToken(secret) } });
    return { ok: true, token: secret, expiresAt };
  });

/** Ends a link of the office at once. One that is not there has ended. */
export const revokeShare = (viewer: Viewer, { id }: { id: string }): Promise<Outcome> =>
  inOwnOffice(viewer, async (tx, { officeId }) => {
    const data = { revokedAt: new Date() };
    await tx.shareLink.updateMany({ where: { id, officeId, revokedAt: null }, data });
    return { ok: true };
  });

function isSame(link: ShareLink, own: Colleague, days: ShareDays, { listId, versionId }: Shared): boolean {
  return (
    link.createdById === own.id &&
    link.listId === (listId ?? null) &&
    link.versionId === (versionId ?? null) &&
    link.expiresAt.getTime() - link.createdAt.getTime() === days * dayMs
  );
}

/** A list of the office, or a version of a collection that everybody may read. */
async function isThere(tx: Tx, { officeId }: Colleague, { listId, versionId }: Shared): Promise<boolean> {
  if (listId) return (await tx.readingList.count({ where: { id: listId, officeId } })) > 0;
  const where = { id: versionId ?? "", entry: { publication: { status: "published" as const } } };
  return (await tx.collectionVersion.count({ where })) > 0;
}
