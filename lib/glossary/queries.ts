import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { isUuid } from "@/lib/forms/uuid";
import type { Pair } from "./input";

/** Pairs on one page of the list. */
export const pairsPerPage = 50;

export interface StoredPair extends Pair {
  id: string;
  updatedAt: Date;
}

/** One page of the pairs that have the words in one of their variants, by the Bulgarian alphabet. For administrators. */
export async function glossaryPage({ search, page }: { search: string; page: number }) {
  // PostgreSQL knows no NUL.
  const words = search.replaceAll("\0", "").trim();
  const where = words
    ? Prisma.sql`WHERE position(lower(${words}) IN lower(array_to_string(bg || en, chr(10)))) > 0`
    : Prisma.empty;
  const [counted] = await db().$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM glossary_terms ${where}`;
  const total = counted?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / pairsPerPage));
  const current = Number.isInteger(page) ? Math.min(Math.max(1, page), pages) : 1;
  const pairs = await db().$queryRaw<StoredPair[]>`
    SELECT id, bg, en, updated_at AS "updatedAt" FROM glossary_terms ${where}
    ORDER BY bg[1] COLLATE "bg-x-icu", id LIMIT ${pairsPerPage} OFFSET ${(current - 1) * pairsPerPage}`;
  return { pairs, total, page: current, pages };
}

/** One pair; null when there is none. For administrators. */
export async function pairById(id: string): Promise<StoredPair | null> {
  if (!isUuid(id)) return null;
  return db().glossaryTerm.findUnique({ where: { id } });
}
