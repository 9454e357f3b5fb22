import { PracticeArticle } from "@/components/practices/PracticeArticle";
import { kindOf } from "@/lib/entries/kinds";
import type { ReviewItem } from "@/lib/entries/review-queries";
import type { Locale } from "@/lib/i18n/locale";
import type { PracticeContent } from "@/lib/practices/input";

/** The page that publishing this revision would make. */
export function PageView({ item, locale }: { item: ReviewItem; locale: Locale }) {
  const content = item.revision.data as unknown as PracticeContent;
  const { regions, evidence } = kindOf(item.kind).facets(content as never);
  return (
    <PracticeArticle
      content={content}
      locale={locale}
      seed={item.id}
      regions={regions}
      evidence={evidence}
      sourceLanguage={item.sourceLanguage}
      uploads={item.uploads}
      preview
    />
  );
}
