import { type Tx, transaction } from "@/lib/db/client";
import type { Role, Viewer } from "@/lib/members/member";
import { type Refused, refused } from "./office";

/** Somebody in their office, as the database says at this moment. */
export interface Colleague {
  id: string;
  officeId: string;
  role: Role;
}

/**
 * Does something in the viewer's own office, in one transaction; refused when they have none (any more). Until it ends,
 * nobody takes them out of it.
 */
export function inOwnOffice<T>(
  viewer: Viewer,
  work: (tx: Tx, own: Colleague) => Promise<T>,
): Promise<T | Refused> {
  return transaction(async (tx) => {
    const [own] = await tx.$queryRaw<Colleague[]>`
      SELECT id::text, office_id::text AS "officeId", role::text AS role FROM users
      WHERE id = ${viewer.id}::uuid AND office_id IS NOT NULL AND suspended_at IS NULL FOR SHARE`;
    return own ? work(tx, own) : refused("no_office");
  });
}

/** The same, one at a time in an office: two at once would pass a limit together. */
export const inOwnOfficeAlone = <T>(
  viewer: Viewer,
  work: (tx: Tx, own: Colleague) => Promise<T>,
): Promise<T | Refused> =>
  inOwnOffice(viewer, async (tx, own) => {
    await tx.$executeRaw`SELECT id FROM offices WHERE id = ${own.officeId}::uuid FOR NO KEY UPDATE`;
    return work(tx, own);
  });

/** The published entry; null when there is nothing that everybody may read. */
export const publishedEntry = (tx: Tx, entryId: string) =>
  tx.publication.findFirst({
    where: { entryId, status: "published" },
    select: { entryId: true, kind: true, slug: true },
  });
