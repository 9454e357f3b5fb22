import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { byLanguage } from "@/lib/ideas/titles";
import { canModerate, type Viewer } from "@/lib/members/member";
import { adoptionSelect } from "./adoption";

/** Adoptions that a private page lists at most, the newest first. */
const atOnce = 100;

const listed = {
  ...adoptionSelect,
  hiddenAt: true,
  user: { select: { id: true, name: true } },
  entry: {
    select: {
      publication: {
        select: { slug: true, status: true, texts: { select: { language: true, title: true } } },
      },
    },
  },
} as const satisfies Prisma.AdoptionSelect;

/** An adoption with its practice, for its member and for moderators. */
function itemOf({ entry, user, hiddenAt, ...facts }: Prisma.AdoptionGetPayload<{ select: typeof listed }>) {
  const { publication } = entry;
  return {
    ...facts,
    hidden: hiddenAt !== null,
    member: { id: user.id, name: user.name ?? "" },
    title: byLanguage(publication?.texts ?? []),
    /** Null while the practice is not public. */
    slug: publication?.status === "published" ? publication.slug : null,
  };
}

export type AdoptionItem = ReturnType<typeof itemOf>;

async function adoptionsWhere(where: Prisma.AdoptionWhereInput): Promise<AdoptionItem[]> {
  const orderBy: Prisma.AdoptionOrderByWithRelationInput[] = [{ updatedAt: "desc" }, { id: "desc" }];
  const rows = await db().adoption.findMany({ where, select: listed, orderBy, take: atOnce });
  return rows.map(itemOf);
}

/** What a member adapts, the latest changed first, hidden ones included. */
export const ownAdoptions = (viewer: Viewer): Promise<AdoptionItem[]> =>
  adoptionsWhere({ userId: viewer.id });

/** Everybody's adoptions of published practices, hidden ones included; none for others than moderators. */
export const adoptionsToModerate = async (viewer: Viewer): Promise<AdoptionItem[]> =>
  canModerate(viewer) ? adoptionsWhere({ entry: { publication: { status: "published" } } }) : [];

/** One's own adoption of a practice, to change it; null when there is none under this id. */
export const ownAdoption = (viewer: Viewer, { id, entryId }: { id: string; entryId: string }) =>
  db().adoption.findFirst({ where: { id, entryId, userId: viewer.id }, select: adoptionSelect });
