import { useTranslations } from "next-intl";
import type { ReviewItem } from "@/lib/entries/review-queries";
import type { Locale } from "@/lib/i18n/locale";
import { EvidenceChange } from "./EvidenceChange";
import { FieldsView } from "./FieldsView";
import { RemarkField } from "./RemarkField";
import { ReviewNotes } from "./ReviewNotes";
import { SimilarTitles } from "./SimilarTitles";

interface ReviewFieldsProps {
  item: ReviewItem;
  locale: Locale;
  changed: string[];
  similar: { title: string; slug: string }[];
  mayDecide: boolean;
}

/** Every field with what to look at; for who decides, with a place for a remark. */
export function ReviewFields({ item, locale, changed, similar, mayDecide }: ReviewFieldsProps) {
  const t = useTranslations("moderation.decision");
  const remarkOn = (field: string, label: string) => (
    <RemarkField
      field={field}
      labels={{ summary: t("remark"), label: t("remarkLabel", { field: label }), hint: t("remarkHint") }}
    />
  );
  return (
    <>
      <ReviewNotes item={item} locale={locale} />
      <EvidenceChange item={item} locale={locale} />
      <FieldsView
        item={item}
        locale={locale}
        changed={changed}
        similar={<SimilarTitles kind={item.kind} found={similar} locale={locale} />}
        remarkOn={mayDecide ? remarkOn : undefined}
      />
    </>
  );
}
