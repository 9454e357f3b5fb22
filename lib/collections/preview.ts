import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locale";
import { snapshotOf } from "./freeze";
import { hashOf } from "./hash";
import type { CollectionContent } from "./input";
import type { PublicVersion } from "./versions";

interface Previewed {
  entryId: string;
  content: CollectionContent;
  sourceLanguage: Locale;
}

/** The version that publishing a draft now would make. For its authors and its reviewers: it is stored nowhere. */
export async function previewOf({ entryId, content, sourceLanguage }: Previewed): Promise<PublicVersion> {
  const entry = await db().entry.findUniqueOrThrow({
    where: { id: entryId },
    select: {
      publication: { select: { slug: true } },
      versions: { select: { number: true }, orderBy: { number: "desc" }, take: 1 },
    },
  });
  const slug = entry.publication?.slug ?? "";
  const number = (entry.versions[0]?.number ?? 0) + 1;
  const publishedAt = new Date();
  const snapshot = await snapshotOf(db(), { entryId, content, sourceLanguage, slug, number, publishedAt });
  return {
    id: entryId,
    entryId,
    slug,
    number,
    latest: number,
    hash: hashOf(snapshot),
    publishedAt: snapshot.publishedAt,
    erasedAt: null,
    snapshot,
  };
}
