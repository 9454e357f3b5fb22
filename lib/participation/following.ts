import { db } from "@/lib/db/client";
import type { EntryKind } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";
import { type InLanguage, pick } from "@/lib/i18n/localized";
import { byLanguage } from "@/lib/ideas/titles";
import type { Viewer } from "@/lib/members/member";

export interface Followed {
  entryId: string;
  kind: EntryKind;
  /** Null while nobody can read it. */
  slug: string | null;
  title: InLanguage;
  since: Date;
}

/** How many are listed at once. */
const most = 200;

/** What a person follows, the newest first. What was merged is listed under its own name: its address leads on. */
export async function followedBy(viewer: Viewer, locale: Locale): Promise<Followed[]> {
  const rows = await db().follow.findMany({
    where: { userId: viewer.id },
    select: {
      entryId: true,
      createdAt: true,
      entry: {
        select: {
          kind: true,
          publication: {
            select: { slug: true, status: true, texts: { select: { language: true, title: true } } },
          },
        },
      },
    },
    orderBy: [{ createdAt: "desc" }, { entryId: "asc" }],
    take: most,
  });
  return rows.map(({ entryId, createdAt, entry: { kind, publication } }) => {
    const isPublic = publication?.status === "published" || publication?.status === "superseded";
    const title = isPublic ? pick(byLanguage(publication.texts), locale) : null;
    return {
      entryId,
      kind,
      slug: isPublic ? publication.slug : null,
      title: title ?? { text: "", lang: locale },
      since: createdAt,
    };
  });
}
