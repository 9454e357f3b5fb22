import { EntryPreview } from "@/components/entries/EntryPreview";
import type { ReviewItem } from "@/lib/entries/review-queries";
import type { Locale } from "@/lib/i18n/locale";

/** The page that publishing this revision would make. */
export const PageView = ({ item, locale }: { item: ReviewItem; locale: Locale }) => (
  <EntryPreview
    kind={item.kind}
    content={item.revision.data as object}
    locale={locale}
    seed={item.id}
    sourceLanguage={item.sourceLanguage}
    uploads={item.uploads}
  />
);
