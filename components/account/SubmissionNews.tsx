import { useTranslations } from "next-intl";
import { progressOf } from "@/components/entry-form/draft";
import { Prose } from "@/components/ui/Prose";
import type { StatusState } from "@/components/ui/Status";
import type { Submission } from "@/lib/entries/queries";
import { dayOf, momentOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";

interface SubmissionNewsProps {
  submission: Submission;
  standing: StatusState;
  locale: Locale;
}

/** What happened to a submission and what comes next, in sentences. */
export function SubmissionNews({ submission, standing, locale }: SubmissionNewsProps) {
  const t = useTranslations("submissions.news");
  const { savedAt, reviewDueAt, scheduledAt, publication, lastDecision } = submission;
  const day = (at: Date | null | undefined) => (at ? dayOf(at, locale) : "");
  const spoken = ["changes_requested", "declined", "hidden"].includes(standing);
  const reason = spoken ? lastDecision?.reason : null;
  return (
    <div className="grid max-w-[44em] gap-2">
      <p className="sum">
        {t(standing, {
          ...progressOf(submission),
          saved: momentOf(savedAt, locale),
          due: day(reviewDueAt),
          at: scheduledAt ? momentOf(scheduledAt, locale) : "",
          published: day(publication?.publishedAt),
        })}
      </p>
      {reason && (
        <blockquote className="border-l-2 border-k pl-4">
          <Prose text={reason} />
        </blockquote>
      )}
      {standing === "declined" && (
        <p className="sum">
          {lastDecision?.ground && t("rule", { rule: lastDecision.ground.replace(/\D/g, "") })} {t("appeal")}
        </p>
      )}
      {standing !== "published" && publication?.status === "published" && (
        <p className="sum">{t("stillPublic")}</p>
      )}
    </div>
  );
}
