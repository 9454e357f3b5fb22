import { useTranslations } from "next-intl";
import { progressOf } from "@/components/entry-form/draft";
import { Anchor } from "@/components/ui/Anchor";
import { Cover } from "@/components/ui/Cover";
import { KindLabel } from "@/components/ui/KindLabel";
import { Status } from "@/components/ui/Status";
import { submissionsAddress } from "@/lib/entries/addresses";
import { kindOf } from "@/lib/entries/kinds";
import type { Submission } from "@/lib/entries/queries";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { SubmissionActions } from "./SubmissionActions";
import { SubmissionNews } from "./SubmissionNews";
import { standingOf } from "./standing";

/** One submission: its cloth, where it stands, what happened last, what can be done. */
export function SubmissionRow({ submission, locale }: { submission: Submission; locale: Locale }) {
  const t = useTranslations("submissions");
  const { id, kind, publication } = submission;
  const { dye } = kindOf(kind);
  const standing = standingOf(submission);
  const title = pick(submission.title, locale);
  const { filled, total } = progressOf(submission);
  const isPublic = publication?.status === "published";
  return (
    <li className={`row mine k-${dye}`}>
      <Cover seed={id} kind={dye} size="list" done={isPublic ? 1 : filled / total} />
      <div className="body">
        <p className="facts">
          <KindLabel kind={dye}>{t(`kinds.${kind}`)}</KindLabel>
          <Status state={standing} label={t(`states.${standing}`)} />
          {isPublic && standing !== "published" && <Status state="published" label={t("states.public")} />}
        </p>
        <h3 lang={title && title.lang !== locale ? title.lang : undefined}>
          <Anchor
            href={
              standing === "published" && isPublic
                ? `/${locale}/${kindOf(kind).path}/${publication.slug}`
                : `${submissionsAddress(locale)}/${id}`
            }
          >
            {title?.text ?? t("untitled")}
          </Anchor>
        </h3>
        <SubmissionNews submission={submission} standing={standing} locale={locale} />
      </div>
      <SubmissionActions submission={submission} locale={locale} />
    </li>
  );
}
