import { db } from "@/lib/db/client";
import type { EntryKind } from "@/lib/entries/kinds";
import type { Localized } from "@/lib/i18n/localized";
import { byLanguage } from "@/lib/ideas/titles";

/** A published text that a private page is about. */
export interface Subject {
  id: string;
  slug: string;
  title: Localized;
}

/** The published text of a kind at an address; null when there is none. */
export async function subjectAt(kind: EntryKind, slug: string): Promise<Subject | null> {
  const row = await db().publication.findFirst({
    where: { kind, slug, status: "published" },
    select: { entryId: true, slug: true, texts: { select: { language: true, title: true } } },
  });
  return row && { id: row.entryId, slug: row.slug, title: byLanguage(row.texts) };
}
