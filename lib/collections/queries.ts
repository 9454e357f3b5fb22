import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { summariesOf } from "@/lib/entries/summaries";
import { type EntrySummary, type SummaryRow, summarySelect } from "@/lib/entries/summary";
import type { Locale } from "@/lib/i18n/locale";
import { type InLanguage, pick } from "@/lib/i18n/localized";
import { practicesOf } from "./heat";
import type { Snapshot } from "./snapshot";

/** A collection in a list of collections, with what its newest version says. */
export interface ListedCollection extends EntrySummary {
  question: InLanguage | null;
  number: number;
  /** When its newest version was published (ISO). */
  versionAt: string;
  /** Of any kind, and the practices among them. */
  items: number;
  practices: number;
  /** A day. */
  validUntil: string | null;
}

const newestVersion = {
  versions: {
    select: { number: true, publishedAt: true, content: true },
    orderBy: { number: "desc" },
    take: 1,
  },
} as const satisfies Prisma.EntrySelect;

/** The published collections, the one with the newest version first; at most `most`. */
export async function publicCollections(locale: Locale, most?: number): Promise<ListedCollection[]> {
  const rows = await db().publication.findMany({
    where: { kind: "collection", status: "published" },
    select: { ...summarySelect, entry: { select: newestVersion } },
  });
  const listed = await listedOf(rows, locale);
  return listed
    .sort((a, b) => b.versionAt.localeCompare(a.versionAt) || a.id.localeCompare(b.id))
    .slice(0, most);
}

type Row = SummaryRow & { entry: Prisma.EntryGetPayload<{ select: typeof newestVersion }> };

async function listedOf(rows: readonly Row[], locale: Locale): Promise<ListedCollection[]> {
  const summaries = await summariesOf(rows, locale);
  return rows.flatMap(({ entry }, index) => {
    const [summary, [version]] = [summaries[index], entry.versions];
    if (!summary || !version) return [];
    const snapshot = version.content as unknown as Snapshot;
    return [
      {
        ...summary,
        objectives: snapshot.objectives,
        question: pick(snapshot.question, locale),
        number: version.number,
        versionAt: version.publishedAt.toISOString(),
        items: snapshot.groups.flatMap(({ items }) => items).length,
        practices: practicesOf(snapshot).length,
        validUntil: snapshot.validUntil,
      },
    ];
  });
}

/** The published collections whose newest version has this entry in it, the newest first. */
export async function collectionsWith(entryId: string, locale: Locale): Promise<EntrySummary[]> {
  const member = JSON.stringify({ groups: [{ items: [{ entryId }] }] });
  const found = await db().$queryRaw<{ id: string }[]>`
    SELECT p.entry_id::text AS id FROM publications p
    CROSS JOIN LATERAL (
      SELECT content, published_at FROM collection_versions v
      WHERE v.entry_id = p.entry_id ORDER BY number DESC LIMIT 1
    ) newest
    WHERE p.kind = 'collection' AND p.status = 'published' AND newest.content @> ${member}::jsonb
    ORDER BY newest.published_at DESC, p.entry_id`;
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const rows = await db().publication.findMany({
    where: { entryId: { in: ids } },
    select: summarySelect,
  });
  const summaries = await summariesOf(rows, locale);
  return ids.flatMap((id) => summaries.find((summary) => summary.id === id) ?? []);
}
