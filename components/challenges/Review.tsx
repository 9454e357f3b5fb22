import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Button, LinkButton } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import { callAddress } from "@/lib/challenges/addresses";
import { lastDayOf, opennessOf } from "@/lib/challenges/challenge";
import type { PublicCall } from "@/lib/challenges/queries";
import { handInMarks } from "@/lib/challenges/review-actions";
import type { IdeaToScore } from "@/lib/challenges/review-queries";
import { scoreRefusals } from "@/lib/challenges/scoring";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { CallFields } from "./CallFields";
import { Outcome } from "./Outcome";
import { PrivateHead } from "./PrivateHead";
import { ReviewList } from "./ReviewList";

interface ReviewProps {
  call: PublicCall;
  /** Null for somebody who does not review. */
  reviewer: { submittedAt: Date | null } | null;
  ideas: readonly IdeaToScore[];
  locale: Locale;
  now: Date;
  query: Record<"done" | "problem", string | undefined>;
}

/** A reviewer's own part of a call: the ideas, how far they are, and handing in. */
export function Review({ call, reviewer, ideas, locale, now, query }: ReviewProps) {
  const t = useTranslations("challenges.review");
  const list = useTranslations("challenges");
  const title = pick(call.content.title, locale);
  const problem = scoreRefusals.find((reason) => reason === query.problem);
  const done = (["saved", "handed_in"] as const).find((act) => act === query.done);
  return (
    <main id="main" className="wrap pb-18 k-idea">
      <PrivateHead
        title={t("title")}
        crumbs={[
          { label: list("title"), href: `/${locale}/challenges` },
          { label: title?.text ?? "", lang: title?.lang ?? locale, href: callAddress(locale, call.slug) },
          { label: t("title") },
        ]}
      />
      <div className="grid max-w-[60rem] gap-8">
        <Outcome done={done ? t(`done.${done}`) : null} problem={problem ? t(`problems.${problem}`) : null} />
        {reviewer ? (
          <OwnPart call={call} reviewer={reviewer} ideas={ideas} locale={locale} now={now} />
        ) : (
          <Note tone="warn">{t("notReviewer")}</Note>
        )}
        <p>
          <LinkButton variant="quiet" className="-ml-2.5" href={callAddress(locale, call.slug)}>
            {t("back")}
          </LinkButton>
        </p>
      </div>
    </main>
  );
}

type OwnPartProps = Omit<ReviewProps, "query" | "reviewer"> & { reviewer: { submittedAt: Date | null } };

function OwnPart({ call, reviewer, ideas, locale, now }: OwnPartProps) {
  const t = useTranslations("challenges.review");
  const { standing, slug, content } = call;
  const criteria = content.criteria.length;
  if (standing.resultsPublishedAt)
    return (
      <Note icon="list">
        <Anchor href={`${callAddress(locale, slug)}#results`}>{t("results")}</Anchor>
      </Note>
    );
  if (opennessOf(standing, now) !== "closed")
    return <Note icon="clock">{t("waiting", { date: dayOf(lastDayOf(standing.closesAt), locale) })}</Note>;
  if (ideas.length === 0) return <Note>{t("none")}</Note>;
  const left = ideas.length * criteria - ideas.reduce((sum, { scored }) => sum + scored, 0);
  const frozen = reviewer.submittedAt !== null;
  return (
    <>
      {reviewer.submittedAt ? (
        <Note tone="success">{t("handedIn", { date: dayOf(reviewer.submittedAt, locale) })}</Note>
      ) : (
        <p className="lead max-w-[40em]">{t("lead")}</p>
      )}
      <ReviewList ideas={ideas} slug={slug} criteria={criteria} locale={locale} frozen={frozen} />
      {!frozen && (
        <section aria-labelledby="hand-in" className="grid justify-items-start gap-3">
          <h2 id="hand-in">{t("handIn.title")}</h2>
          <p>{left > 0 ? t("handIn.left", { count: left }) : t("handIn.ready")}</p>
          {left === 0 && (
            <form action={handInMarks}>
              <CallFields locale={locale} call={call} />
              <Button>{t("handIn.button")}</Button>
            </form>
          )}
        </section>
      )}
    </>
  );
}
