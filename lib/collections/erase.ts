import { orderFiles } from "@/lib/briefings/files";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { hashOf } from "./hash";
import type { Snapshot } from "./snapshot";

/** Whose name is to go: a member's, or any. */
export type Erased = { userId: string } | { name: string };

/**
 * Takes a person's name out of the curators of every frozen version: the one change of a version that there is. It says
 * so by `erasedAt`, has a new hash, and its files are made anew. With a user's id it goes by the name that they have
 * now, in the collections that they wrote; an earlier name of theirs must be given as one. Gives how many versions
 * changed. For the erasure of accounts, which is yet to be built: until then only tests call it.
 */
export async function eraseFromVersions(tx: Tx, person: Erased, now = new Date()): Promise<number> {
  const asked = await wanted(tx, person);
  if (!asked) return 0;
  const { name, entry } = asked;
  const rows = await tx.collectionVersion.findMany({
    where: { content: { path: ["curators"], array_contains: [name] }, ...(entry && { entry }) },
    select: { id: true, content: true, erasedAt: true },
  });
  for (const { id, content, erasedAt } of rows) {
    const snapshot = content as unknown as Snapshot;
    const left = { ...snapshot, curators: snapshot.curators.filter((curator) => curator !== name) };
    // The trigger lets a row pass whose time of erasure changes.
    const at = new Date(Math.max(now.getTime(), (erasedAt?.getTime() ?? 0) + 1));
    await tx.collectionVersion.update({
      where: { id },
      data: { content: left as unknown as Prisma.InputJsonObject, hash: hashOf(left), erasedAt: at },
    });
    await orderFiles(tx, id);
  }
  return rows.length;
}

async function wanted(
  tx: Tx,
  person: Erased,
): Promise<{ name: string; entry?: Prisma.EntryWhereInput } | null> {
  if ("name" in person) return person;
  const { userId } = person;
  const user = await tx.user.findUnique({ where: { id: userId }, select: { name: true } });
  const entry = { OR: [{ ownerId: userId }, { coauthors: { some: { userId } } }] };
  return user?.name ? { name: user.name, entry } : null;
}
