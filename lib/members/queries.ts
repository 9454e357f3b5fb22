import { z } from "zod";
import { db } from "@/lib/db/client";

/** Members on one page of the list. */
export const membersPerPage = 50;

/** One page of the members whose name or address contains the words, newest first. For administrators. */
export async function membersPage({ search, page }: { search: string; page: number }) {
  // PostgreSQL knows no NUL.
  const contains = { contains: search.replaceAll("\0", "").trim(), mode: "insensitive" } as const;
  const where = contains.contains ? { OR: [{ name: contains }, { email: contains }] } : {};
  const total = await db().user.count({ where });
  const pages = Math.max(1, Math.ceil(total / membersPerPage));
  const current = Number.isInteger(page) ? Math.min(Math.max(1, page), pages) : 1;
  const members = await db().user.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (current - 1) * membersPerPage,
    take: membersPerPage,
    select: { id: true, name: true, email: true, role: true, suspendedAt: true, createdAt: true },
  });
  return { members, total, page: current, pages };
}

/** A member with how often they are signed in and the log of their account; null when there is none. For administrators. */
export async function memberById(id: unknown) {
  if (!z.uuid().safeParse(id).success) return null;
  return db().user.findUnique({
    where: { id: String(id) },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      language: true,
      suspendedAt: true,
      createdAt: true,
      _count: { select: { sessions: { where: { expires: { gt: new Date() } } } } },
      history: {
        orderBy: { at: "desc" },
        take: 100,
        select: {
          id: true,
          at: true,
          action: true,
          fromState: true,
          toState: true,
          reason: true,
          actor: { select: { name: true } },
        },
      },
    },
  });
}
