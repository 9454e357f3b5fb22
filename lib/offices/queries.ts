import { db } from "@/lib/db/client";
import { isUuid } from "@/lib/forms/uuid";
import type { Viewer } from "@/lib/members/member";
import type { Office } from "./office";

const named = { id: true, nameBg: true, nameEn: true } as const;

/** The viewer's office, read from the database at each call: who was taken out of one has none from then on. */
export async function officeOf(viewer: Viewer): Promise<Office | null> {
  const row = await db().user.findFirst({
    where: { id: viewer.id, suspendedAt: null },
    select: { office: { select: named } },
  });
  return row?.office ?? null;
}

/** All offices by their Bulgarian names, with how many people are in each. For administrators. */
export const allOffices = () =>
  db().office.findMany({
    select: { ...named, _count: { select: { members: true } } },
    orderBy: [{ nameBg: "asc" }, { id: "asc" }],
  });

export type OfficeRow = Awaited<ReturnType<typeof allOffices>>[number];

/** An office with its people, and how much is kept in it; null when there is none. For administrators. */
export async function officeById(id: string) {
  if (!isUuid(id)) return null;
  return db().office.findUnique({
    where: { id },
    select: {
      ...named,
      members: {
        select: { id: true, name: true, email: true, role: true, suspendedAt: true },
        orderBy: [{ name: "asc" }, { id: "asc" }],
      },
      _count: { select: { notes: true, lists: true } },
    },
  });
}

export type OfficeWithPeople = NonNullable<Awaited<ReturnType<typeof officeById>>>;
