import type { Kind as Dye } from "@/lib/embroidery/tokens";
import type { Locale } from "@/lib/i18n/locale";
import type { InLanguage } from "@/lib/i18n/localized";
import { similarToTexts, textsOf } from "@/lib/search/similar-texts";
import type { EditableDraft } from "./drafts";
import { type EntryKind, kindOf } from "./kinds";

/** Kinds that are compared with one another: two of the same are better one. */
const compared = ["idea", "practice"] as const satisfies readonly EntryKind[];
export type ComparedKind = (typeof compared)[number];

/** So many are offered. */
const most = 4;

/** Something public that may be the same. */
export interface SimilarEntry {
  id: string;
  kind: ComparedKind;
  dye: Dye;
  href: string;
  title: InLanguage;
}

/** Public ideas and practices that say much the same as a draft does by now, the most similar first. */
export async function similarToDraft(
  { id, kind, raw }: Pick<EditableDraft, "id" | "kind" | "raw">,
  locale: Locale,
): Promise<SimilarEntry[]> {
  if (!compared.some((known) => known === kind)) return [];
  const found = await similarToTexts(textsOf(kind, raw), {
    kinds: compared,
    without: id,
    locale,
    count: most,
  });
  return found.map(({ slug, title, ...entry }) => {
    const { dye, path } = kindOf(entry.kind);
    return { id: entry.id, kind: entry.kind as ComparedKind, dye, href: `/${locale}/${path}/${slug}`, title };
  });
}
