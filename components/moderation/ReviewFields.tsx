import { useTranslations } from "next-intl";
import { LinkNotes } from "@/components/collections-form/LinkNotes";
import type { LinkedItem } from "@/lib/collections/linked";
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
  /** Of a collection: what its items lead to. */
  linked: readonly LinkedItem[];
  mayDecide: boolean;
}

/** Every field with what to look at; for who decides, with a place for a remark. */
export function ReviewFields({ item, locale, changed, similar, linked, mayDecide }: ReviewFieldsProps) {
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
        extras={{
          title: <SimilarTitles kind={item.kind} found={similar} locale={locale} />,
          items: linked.length > 0 && <LinkNotes items={linked} />,
        }}
        remarkOn={mayDecide ? remarkOn : undefined}
      />
    </>
  );
}
