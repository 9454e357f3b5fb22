import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { fieldWords } from "@/components/entry-form/words";
import { Icon } from "@/components/ui/Icon";
import { kindOf } from "@/lib/entries/kinds";
import type { ReviewItem } from "@/lib/entries/review-queries";
import { sourceTexts } from "@/lib/entries/texts";
import { warningsOf } from "@/lib/entries/warnings";
import { isFilled } from "@/lib/forms/fields";
import type { Locale } from "@/lib/i18n/locale";
import { otherLocale } from "@/lib/i18n/locale";
import { FieldReview } from "./FieldReview";
import type { Showing } from "./showing";

type Content = Record<string, unknown>;

interface FieldsViewProps {
  item: ReviewItem;
  locale: Locale;
  /** Names of the fields that differ from the baseline. */
  changed: string[];
  /** More to look at beside single fields: similar titles, items that lead to nothing public. */
  extras: Readonly<Record<string, ReactNode>>;
  /** Where a remark on a field can be written. */
  remarkOn?: (field: string, label: string) => ReactNode;
}

/** Every field of a revision: the changed ones first, then the rest, the empty ones last. */
export function FieldsView({ item, locale, changed, extras, remarkOn }: FieldsViewProps) {
  const t = useTranslations("moderation.fields");
  const { fields, steps } = kindOf(item.kind);
  const after = item.revision.data as Content;
  const before = (item.baseline?.data ?? {}) as Content;
  const showing = showingOf(item, locale);
  const warnings = warningsOf(item.kind, after);

  const review = (name: string) => {
    const field = fields[name];
    if (!field) return null;
    const label = showing.labelOf(name);
    return (
      <FieldReview
        key={name}
        field={field}
        path={name}
        before={before[name]}
        after={after[name]}
        showing={showing}
        warnings={warnings.filter((warning) => warning.field === name)}
        remarks={item.remarks.filter(
          (one) => one.field === name && one.revisionNumber < item.revision.number,
        )}
        extra={extras[name]}
        remark={remarkOn?.(name, label)}
        changed={changed.includes(name)}
      />
    );
  };

  const inOrder = [...new Set([...Object.values(steps).flat(2), ...Object.keys(fields)])];
  const same = inOrder.filter((name) => !changed.includes(name));
  const filled = same.filter((name) => isFilled(after[name]));
  const empty = same.filter((name) => !isFilled(after[name]));
  return (
    <>
      {inOrder.filter((name) => changed.includes(name)).map(review)}
      {item.baseline ? (
        <More label={t("unchanged", { count: filled.length })}>{filled.map(review)}</More>
      ) : (
        filled.map(review)
      )}
      {empty.length > 0 && <More label={t("empty", { count: empty.length })}>{empty.map(review)}</More>}
    </>
  );
}

/** Fields that need no look at first. */
function More({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="df">
      <summary className="lnk">
        <Icon name="down" size={16} />
        {label}
      </summary>
      {children}
    </details>
  );
}

function showingOf(
  { kind, sourceLanguage, revision, baseline, uploads }: ReviewItem,
  locale: Locale,
): Showing {
  const other = otherLocale(sourceLanguage);
  const hasOther = (data: unknown) => sourceTexts(data, other).trim() !== "";
  return {
    locale,
    source: sourceLanguage,
    bilingual: hasOther(revision.data) || hasOther(baseline?.data),
    compare: baseline !== null,
    uploads,
    labelOf: fieldWords(kind, locale).label,
  };
}
