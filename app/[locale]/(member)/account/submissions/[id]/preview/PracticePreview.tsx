import { PracticeArticle } from "@/components/practices/PracticeArticle";
import type { EditableDraft } from "@/lib/entries/drafts";
import { lenientContent } from "@/lib/forms/lenient";
import type { Locale } from "@/lib/i18n/locale";
import { practiceFields } from "@/lib/practices/input";
import { evidenceOf, regionsOf } from "@/lib/practices/practice";

/** A draft of a practice as readers would see it, without what does not fit yet. */
export function PracticePreview({ draft, locale }: { draft: EditableDraft; locale: Locale }) {
  const content = lenientContent(practiceFields, draft.raw);
  return (
    <PracticeArticle
      content={content}
      locale={locale}
      seed={draft.id}
      regions={regionsOf(content)}
      evidence={evidenceOf(content)}
      sourceLanguage={draft.sourceLanguage}
      uploads={draft.uploads}
      preview
    />
  );
}
