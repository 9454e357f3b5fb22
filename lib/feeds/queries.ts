import { db } from "@/lib/db/client";
import type { EntryKind } from "@/lib/entries/kinds";
import { type SummaryRow, summaryOf, summarySelect } from "@/lib/entries/summary";
import type { Locale } from "@/lib/i18n/locale";
import type { InLanguage } from "@/lib/i18n/localized";

/** How many entries a feed has. */
const most = 30;

/** An entry in a feed. Times are ISO strings. */
export interface FeedEntry {
  id: string;
  kind: EntryKind;
  title: InLanguage;
  teaser: InLanguage;
  organisation: string | null;
  topics: string[];
  slug: string;
  /** Of a collection: the number of its newest version, which is news of its own. */
  version: number | null;
  publishedAt: string;
  revisedAt: string;
}

const feedSelect = {
  ...summarySelect,
  revisedAt: true,
  entry: {
    select: {
      versions: { select: { number: true, publishedAt: true }, orderBy: { number: "desc" }, take: 1 },
    },
  },
} as const;

type Row = SummaryRow & {
  revisedAt: Date;
  entry: { versions: { number: number; publishedAt: Date }[] };
};

function entryOf(row: Row, locale: Locale): FeedEntry {
  const { id, kind, title, teaser, organisation, topics, slug, publishedAt } = summaryOf(row, locale);
  const [version] = row.entry.versions;
  return {
    id,
    kind,
    title,
    teaser,
    organisation: organisation?.text ?? null,
    topics,
    slug,
    version: version?.number ?? null,
    publishedAt: version?.publishedAt.toISOString() ?? publishedAt,
    revisedAt: row.revisedAt.toISOString(),
  };
}

const newestOf = (kind: EntryKind) =>
  db().publication.findMany({
    where: { kind, status: "published" },
    select: feedSelect,
    // A collection is news again with each version, anything else once.
    orderBy: [kind === "collection" ? { revisedAt: "desc" } : { publishedAt: "desc" }, { entryId: "asc" }],
    take: most,
  });

/** The newest of these kinds, the latest news first. One query a kind. */
export async function feedEntries(kinds: readonly EntryKind[], locale: Locale): Promise<FeedEntry[]> {
  const found = (await Promise.all(kinds.map(newestOf))).flat().map((row) => entryOf(row, locale));
  return found.sort((a, b) => b.publishedAt.localeCompare(a.publishedAt)).slice(0, most);
}
