import { db } from "@/lib/db/client";
import type { ReportState } from "@/lib/db/generated/enums";
import { grounds } from "@/lib/entries/grounds";
import type { Locale } from "@/lib/i18n/locale";
import type { Localized } from "@/lib/i18n/localized";
import { byLanguage } from "@/lib/ideas/titles";
import { canModerate, type Viewer } from "@/lib/members/member";
import { entryAtPath } from "./entry-at-path";

/** How many reports wait for a decision; 0 for whoever may not decide. */
export const openReports = async (viewer: Viewer): Promise<number> =>
  canModerate(viewer) ? db().report.count({ where: { state: "open" } }) : 0;

/** How many are listed at once. */
const most = 100;

/** Reports for moderators: those that wait, the oldest first, then the newest decided. Empty for anybody else. */
export async function reportsList(viewer: Viewer) {
  if (!canModerate(viewer)) return [];
  const listed = {
    select: { id: true, path: true, ground: true, state: true, createdAt: true, decidedAt: true },
    take: most,
  };
  const [open, decided] = await Promise.all([
    db().report.findMany({ ...listed, where: { state: "open" }, orderBy: { createdAt: "asc" } }),
    db().report.findMany({ ...listed, where: { state: { not: "open" } }, orderBy: { decidedAt: "desc" } }),
  ]);
  return [...open, ...decided];
}

export type ReportRow = Awaited<ReturnType<typeof reportsList>>[number];

/** What was written under an entry, as a moderator sees it. */
export interface Reported {
  id: string;
  body: string;
  lang: Locale;
  author: string;
  own: boolean;
  hidden: boolean;
}

export interface ReportDetails {
  id: string;
  path: string;
  ground: string;
  explanation: string;
  lang: Locale;
  state: ReportState;
  createdAt: Date;
  /** Whether its outcome can be told. */
  answerable: boolean;
  own: boolean;
  decision: { reason: string; by: string; at: Date } | null;
  said: Reported | null;
  entry: { id: string; title: Localized } | null;
}

/** One report for a moderator; null when there is none, and for anybody else. */
export async function reportById(viewer: Viewer, id: string): Promise<ReportDetails | null> {
  if (!canModerate(viewer)) return null;
  const row = await db().report.findUnique({
    where: { id },
    include: {
      decidedBy: { select: { name: true } },
      contribution: { include: { author: { select: { name: true } } } },
    },
  });
  if (!row) return null;
  const entry = await entryAtPath(db(), row.path);
  const { decision, decidedAt, decidedBy, contribution: said } = row;
  return {
    id,
    path: row.path,
    ground: row.ground,
    explanation: row.explanation,
    lang: row.language,
    state: row.state,
    createdAt: row.createdAt,
    answerable: row.email !== null,
    own: row.reporterId === viewer.id,
    decision: decidedAt && { reason: decision ?? "", by: decidedBy?.name ?? "", at: decidedAt },
    said: said && {
      id: said.id,
      body: said.body,
      lang: said.language,
      author: said.author.name ?? "",
      own: said.authorId === viewer.id,
      hidden: said.hiddenAt !== null,
    },
    entry: entry && { id: entry.entryId, title: byLanguage(entry.texts) },
  };
}

/** What a visitor is about to report: the words themselves, while they are shown. */
export async function reportable(pointId: string) {
  const said = await db().contribution.findFirst({
    where: { id: pointId, hiddenAt: null, body: { not: "" } },
    include: { author: { select: { name: true } } },
  });
  return said && { id: said.id, body: said.body, lang: said.language, author: said.author.name ?? "" };
}

/** The rule of a stored report, as this version knows it. */
export const groundOf = (ground: string) => grounds.find((known) => known === ground) ?? null;
