import { useTranslations } from "next-intl";
import { fieldWords } from "@/components/entry-form/words";
import { Note } from "@/components/ui/Note";
import { kindOf } from "@/lib/entries/kinds";
import type { ReviewItem } from "@/lib/entries/review-queries";
import { staleFields } from "@/lib/entries/stale";
import { type Locale, otherLocale } from "@/lib/i18n/locale";
import { has } from "@/lib/i18n/localized";

/** What concerns a revision as a whole: the author's note, its languages, what publishing it would do. */
export function ReviewNotes({ item, locale }: { item: ReviewItem; locale: Locale }) {
  const t = useTranslations("moderation");
  const { kind, sourceLanguage: source, revision, publication } = item;
  const label = fieldWords(kind, locale).label;
  const stale = staleOf(item);
  const isUnderReview = item.state === "submitted" || item.state === "in_review";
  const status = publication?.status;
  return (
    <div className="mt-4 grid gap-2 empty:hidden">
      {revision.note && (
        <Note icon="comment">
          <b>{t("item.note")}</b>
          <p className="whitespace-pre-line" lang={source === locale ? undefined : source}>
            {revision.note}
          </p>
        </Note>
      )}
      {!has(item.title, otherLocale(source)) && <Note icon="language">{t(`item.onlyIn.${source}`)}</Note>}
      {stale.length > 0 && (
        <Note icon="language" tone="warn">
          {t(`warnings.stale.${otherLocale(source)}`, {
            revision: sourceRevisionOf(item),
            fields: stale.map(label).join(", "),
          })}
        </Note>
      )}
      {isUnderReview && (status === "hidden" || status === "withdrawn") && (
        <Note tone="warn">
          {t(`warnings.${wasWithdrawnMeanwhile(item) ? "withdrawnMeanwhile" : status}`)}
        </Note>
      )}
    </div>
  );
}

function staleOf({ kind, sourceLanguage, revision, baseline, publication }: ReviewItem): string[] {
  if (!publication || !baseline) return [];
  type Content = Record<string, unknown>;
  return staleFields(kindOf(kind).fields, sourceLanguage, baseline.data as Content, revision.data as Content);
}

/** Whether its author took the public version off the pages after handing this one in: then it cannot be published. */
const wasWithdrawnMeanwhile = ({ events }: ReviewItem): boolean =>
  events.find(({ action }) => action === "submit" || action === "withdraw")?.action === "withdraw";

/** The revision that the published translation follows. */
const sourceRevisionOf = ({ publication, sourceLanguage }: ReviewItem): number =>
  publication?.texts.find(({ language }) => language !== sourceLanguage)?.sourceRevision ??
  publication?.revisionNumber ??
  0;
