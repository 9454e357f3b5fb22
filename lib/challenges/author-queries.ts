import { db } from "@/lib/db/client";
import type { Localized } from "@/lib/i18n/localized";
import { byLanguage } from "@/lib/ideas/titles";
import type { Viewer } from "@/lib/members/member";
import { writtenBy } from "./authors";

/** One of a person's own ideas, as it can be entered into a call. */
export interface OwnIdea {
  id: string;
  slug: string;
  title: Localized;
  /** Whether it is in the call. */
  entered: boolean;
}

/** This person's published ideas, those in the call first, then the newest. One query. */
export async function ownIdeasFor(viewer: Viewer, challengeId: string): Promise<OwnIdea[]> {
  const rows = await db().publication.findMany({
    where: { kind: "idea", status: "published", entry: { idea: { isNot: null }, ...writtenBy(viewer.id) } },
    select: {
      entryId: true,
      slug: true,
      texts: { select: { language: true, title: true } },
      entry: { select: { idea: { select: { calls: { where: { challengeId } } } } } },
    },
    orderBy: [{ publishedAt: "desc" }, { entryId: "asc" }],
  });
  return rows
    .map(({ entryId, slug, texts, entry }) => ({
      id: entryId,
      slug,
      title: byLanguage(texts),
      entered: (entry.idea?.calls.length ?? 0) > 0,
    }))
    .sort((a, b) => Number(b.entered) - Number(a.entered));
}
