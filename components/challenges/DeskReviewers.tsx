import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { opennessOf } from "@/lib/challenges/challenge";
import { close } from "@/lib/challenges/desk-actions";
import type { DeskCall, ReviewerProgress } from "@/lib/challenges/desk-queries";
import type { Locale } from "@/lib/i18n/locale";
import { AddReviewer } from "./AddReviewer";
import { CallFields } from "./CallFields";
import { ReviewerTable } from "./ReviewerTable";

interface DeskReviewersProps {
  call: DeskCall;
  reviewers: readonly ReviewerProgress[];
  locale: Locale;
  now: Date;
}

/** Who reviews a call and how far each is; adding more of them, and ending their work. */
export function DeskReviewers({ call, reviewers, locale, now }: DeskReviewersProps) {
  const t = useTranslations("challenges.desk");
  const unfinished = reviewers.filter(({ submittedAt }) => submittedAt === null).length;
  const mayClose =
    opennessOf(call, now) === "closed" && unfinished > 0 && unfinished < reviewers.length && !call.involved;
  const isOpen = !call.over && !call.resultsPublishedAt && !call.involved;
  return (
    <section aria-labelledby="reviewers" className="grid gap-6">
      <h2 id="reviewers">{t("steps.reviewers")}</h2>
      {reviewers.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <ReviewerTable call={call} reviewers={reviewers} locale={locale} now={now} mayRemove={isOpen} />
      )}
      {isOpen && (
        <div className="grid gap-3">
          <AddReviewer locale={locale} call={{ id: call.id, slug: call.slug }} />
          <p className="hint">{t("addEarly")}</p>
        </div>
      )}
      {mayClose && (
        <details className="callconfirm">
          <summary className="btn line">{t("close.button")}</summary>
          <form action={close}>
            <CallFields locale={locale} call={call} />
            <p>{t("close.body")}</p>
            <p>
              <b>{t("close.sure", { count: unfinished })}</b>
            </p>
            <Button variant="danger">{t("close.yes")}</Button>
          </form>
        </details>
      )}
    </section>
  );
}
