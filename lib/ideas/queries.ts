import { db } from "@/lib/db/client";
import { entryBySlug, newestFirst } from "@/lib/entries/public-queries";
import { summariesOf } from "@/lib/entries/summaries";
import { type EntrySummary, summarySelect } from "@/lib/entries/summary";
import type { Locale } from "@/lib/i18n/locale";

/**
 * The published idea at an address, with all its fields, where it stands in its life and who wrote it; null when there
 * is none to show. What people did around it is `participationOf`, its life `lifeOf`.
 */
export async function ideaBySlug(slug: string) {
  const entry = await entryBySlug("idea", slug);
  if (!entry) return null;
  const { phase, entry: people } = await db().idea.findUniqueOrThrow({
    where: { entryId: entry.id },
    select: {
      phase: true,
      entry: {
        select: {
          owner: { select: { name: true } },
          coauthors: {
            where: { acceptedAt: { not: null } },
            select: { user: { select: { name: true } } },
            orderBy: { acceptedAt: "asc" },
          },
        },
      },
    },
  });
  const authors = [people.owner, ...people.coauthors.map(({ user }) => user)];
  return { ...entry, phase, authors: authors.flatMap((author) => author?.name ?? []) };
}

export type PublicIdea = NonNullable<Awaited<ReturnType<typeof ideaBySlug>>>;

/** The newest ideas that still look for somebody, at most `count`: neither stopped nor at work already. */
export async function newestWanting(locale: Locale, count: number): Promise<EntrySummary[]> {
  const rows = await db().publication.findMany({
    where: {
      kind: "idea",
      status: "published",
      entry: { idea: { phase: { in: ["open", "incubating", "piloting"] } } },
    },
    select: summarySelect,
    orderBy: newestFirst,
    take: count,
  });
  return summariesOf(rows, locale);
}
