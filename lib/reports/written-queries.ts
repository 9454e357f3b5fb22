import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locale";
import type { Localized } from "@/lib/i18n/localized";
import { byLanguage } from "@/lib/ideas/titles";
import { canModerate, type Viewer } from "@/lib/members/member";
import type { Hideable } from "@/lib/participation/hiding";

/** How many are listed at once. */
const most = 100;

/** Something that somebody wrote, for moderators. */
export interface WrittenRow {
  what: Hideable;
  id: string;
  body: string;
  lang: Locale;
  at: Date;
  author: string;
  own: boolean;
  /** Null while it is shown. */
  hiddenAt: Date | null;
  title: Localized;
}

const aboutEntry = {
  author: { select: { name: true } },
  entry: { select: { publication: { select: { texts: { select: { language: true, title: true } } } } } },
} as const;

/** The newest points, replies and updates, hidden ones too. Empty for whoever is no moderator. Two queries. */
export async function recentlyWritten(viewer: Viewer): Promise<WrittenRow[]> {
  return writtenRows(viewer, {});
}

/** One of them; null when there is none, and for anybody else. */
export async function writtenById(viewer: Viewer, id: string): Promise<WrittenRow | null> {
  return (await writtenRows(viewer, { id }))[0] ?? null;
}

async function writtenRows(viewer: Viewer, where: { id?: string }): Promise<WrittenRow[]> {
  if (!canModerate(viewer)) return [];
  const newest = { include: aboutEntry, orderBy: { createdAt: "desc" }, take: most } as const;
  const [contributions, updates] = await Promise.all([
    db().contribution.findMany({ ...newest, where: { ...where, body: { not: "" } } }),
    db().entryUpdate.findMany({ ...newest, where }),
  ]);
  const rows = [
    ...contributions.map((row) => ({ what: "contribution" as const, row })),
    ...updates.map((row) => ({
      what: "update" as const,
      row: { ...row, body: `${row.title}\n\n${row.body}` },
    })),
  ];
  return rows
    .map(({ what, row }) => ({
      what,
      id: row.id,
      body: row.body,
      lang: row.language,
      at: row.createdAt,
      author: row.author.name ?? "",
      own: row.authorId === viewer.id,
      hiddenAt: row.hiddenAt,
      title: byLanguage(row.entry.publication?.texts ?? []),
    }))
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .slice(0, most);
}
