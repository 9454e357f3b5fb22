import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { takeBackApproval } from "@/lib/entries/review-actions";
import type { ReviewItem } from "@/lib/entries/review-queries";
import { momentOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";

/** When an approved entry appears, and the way to take the approval back. */
export function ScheduledPanel({ item, locale }: { item: ReviewItem; locale: Locale }) {
  const t = useTranslations("moderation.scheduled");
  return (
    <section>
      <h2>{t("title")}</h2>
      <p>{t("at", { at: item.scheduledAt ? momentOf(item.scheduledAt, locale) : "" })}</p>
      {item.actions.includes("unschedule") && (
        <form action={takeBackApproval} className="mt-4 grid">
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="entryId" value={item.id} />
          <Button variant="line">{t("takeBack")}</Button>
        </form>
      )}
    </section>
  );
}
