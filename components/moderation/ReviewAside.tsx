import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import type { ReviewItem } from "@/lib/entries/review-queries";
import type { Locale } from "@/lib/i18n/locale";
import { DecisionPanel } from "./DecisionPanel";
import { decisionIds, itemAddress, type View } from "./desk-address";
import { HoldPanel } from "./HoldPanel";
import { PublicationPanel } from "./PublicationPanel";
import { ScheduledPanel } from "./ScheduledPanel";

interface ReviewAsideProps {
  item: ReviewItem;
  locale: Locale;
  viewerId: string;
  isOwn: boolean;
  mayDecide: boolean;
  view: View;
}

/** Everything that can be done with an entry under review. */
export function ReviewAside({ item, locale, viewerId, isOwn, mayDecide, view }: ReviewAsideProps) {
  const t = useTranslations("moderation.decision");
  const isUnderReview = item.state === "submitted" || item.state === "in_review";
  return (
    <aside className="dec" aria-label={t("title")}>
      {isUnderReview && <HoldPanel item={item} locale={locale} viewerId={viewerId} isOwn={isOwn} />}
      {item.state === "scheduled" && <ScheduledPanel item={item} locale={locale} />}
      {view === "fields" && <DecisionPanel item={item} locale={locale} mayDecide={mayDecide} />}
      {view !== "fields" && mayDecide && (
        <section>
          <h2>{t("title")}</h2>
          <p>{t("to")}</p>
          <p className="mt-3 grid">
            <LinkButton variant="line" href={`${itemAddress(locale, item.id)}#${decisionIds.form}`}>
              {t("toButton")}
            </LinkButton>
          </p>
        </section>
      )}
      <PublicationPanel item={item} locale={locale} />
    </aside>
  );
}
