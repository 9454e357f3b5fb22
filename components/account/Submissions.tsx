import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import type { invitationsOf, Submission } from "@/lib/entries/queries";
import type { Locale } from "@/lib/i18n/locale";
import { Invitations } from "./Invitations";
import { Outcome } from "./Outcome";
import { SubmissionRow } from "./SubmissionRow";

interface SubmissionsProps {
  locale: Locale;
  submissions: Submission[];
  invitations: Awaited<ReturnType<typeof invitationsOf>>;
  /** The address that they were sent to. */
  email: string;
  /** Whether they may build collections. */
  mayCollect: boolean;
  /** What has just been done, or could not be. */
  query: { done?: string; problem?: string };
}

/** One's own submissions, each with what can be done next. */
export function Submissions({
  locale,
  submissions,
  invitations,
  email,
  mayCollect,
  query,
}: SubmissionsProps) {
  const t = useTranslations("submissions");
  const form = useTranslations("form");
  const create = `/${locale}/share`;
  return (
    <main id="main" className="wrap pb-18">
      <div className="acch">
        <h1>{t("title")}</h1>
        <p className="btns empty:hidden">
          {mayCollect && (
            <LinkButton variant="line" icon="plus" href={`/${locale}/collections/new`}>
              {form("collection.heading")}
            </LinkButton>
          )}
          {submissions.length > 0 && (
            <LinkButton icon="plus" href={create}>
              {t("share")}
            </LinkButton>
          )}
        </p>
      </div>
      <div className="grid gap-8">
        <Outcome {...query} />
        <Invitations locale={locale} invitations={invitations} email={email} />
        {submissions.length > 0 ? (
          <section aria-labelledby="mine">
            <h2 id="mine" className="vh">
              {t("list")}
            </h2>
            <ul>
              {submissions.map((submission) => (
                <SubmissionRow key={submission.id} submission={submission} locale={locale} />
              ))}
            </ul>
          </section>
        ) : (
          <Empty
            kind="practice"
            title={t("empty.title")}
            actions={
              <>
                <LinkButton href={create}>{t("share")}</LinkButton>
                <LinkButton variant="line" href={`/${locale}/practices`}>
                  {t("empty.read")}
                </LinkButton>
              </>
            }
          >
            {t("empty.body")}
          </Empty>
        )}
      </div>
    </main>
  );
}
