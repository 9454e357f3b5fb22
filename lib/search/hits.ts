import { db } from "@/lib/db/client";
import { summariesOf } from "@/lib/entries/summaries";
import { summarySelect } from "@/lib/entries/summary";
import { type Locale, otherLocale } from "@/lib/i18n/locale";
import { fragmentOf, type Marker, markAll } from "./mark";
import type { Hit } from "./page";

/** What lists show of these entries, in this order. Two queries, and two more for ideas. */
export async function hitsOf(ids: readonly string[], locale: Locale, marker: Marker): Promise<Hit[]> {
  const [rows, texts] = await Promise.all([
    db().publication.findMany({
      where: { entryId: { in: [...ids] }, status: "published" },
      select: summarySelect,
    }),
    marker.stems.size + marker.phrases.length > 0 ? textsOf(ids) : new Map<string, Texts>(),
  ]);
  const summaries = await summariesOf(rows, locale);
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  return ids.flatMap((id) => {
    const summary = byId.get(id);
    if (!summary) return [];
    const { text, lang } = summary.title;
    return [
      {
        ...summary,
        markedTitle: markAll(text, lang, marker),
        fragment: fragmentIn(texts.get(id), locale, marker),
      },
    ];
  });
}

type Texts = Partial<Record<Locale, string>>;

async function textsOf(ids: readonly string[]): Promise<Map<string, Texts>> {
  const rows = await db().$queryRaw<{ id: string; texts: Texts }[]>`
    SELECT entry_id::text AS id, texts FROM search_documents WHERE entry_id = ANY(${[...ids]}::uuid[])`;
  return new Map(rows.map(({ id, texts }) => [id, texts]));
}

/** In the reader's language if the words stand there. */
function fragmentIn(texts: Texts | undefined, locale: Locale, marker: Marker): Hit["fragment"] {
  for (const lang of [locale, otherLocale(locale)]) {
    const fragment = fragmentOf(texts?.[lang] ?? "", lang, marker);
    if (fragment) return fragment;
  }
  return null;
}
