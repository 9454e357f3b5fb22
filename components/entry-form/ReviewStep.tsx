import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import { stepAddress } from "@/lib/entries/addresses";
import type { EditableDraft } from "@/lib/entries/drafts";
import type { Locale } from "@/lib/i18n/locale";
import type { Viewer } from "@/lib/members/member";
import { type CoauthorQuery, Coauthors } from "./Coauthors";
import { DecisionNote } from "./DecisionNote";
import { problemsIn, progressOf } from "./draft";
import { OpenProblems } from "./OpenProblems";
import { SetAsideNote } from "./SetAsideNote";
import { StepFrame } from "./StepFrame";
import { SubmitForm } from "./SubmitForm";
import { stepWords } from "./words";

interface ReviewStepProps {
  draft: EditableDraft;
  author: Viewer;
  locale: Locale;
  query: CoauthorQuery;
  /** Stands beside the page. */
  beside?: ReactNode;
}

/** Refusals of a submission that this page explains; the rest cannot happen to its own form. */
const refusals = ["wrong_state", "conflict", "too_often"] as const;

/** The last step: what is still open, how it will look, who writes along, and the submission. */
export function ReviewStep({ draft, author, locale, query, beside }: ReviewStepProps) {
  const t = useTranslations("form.review");
  const problems = problemsIn(draft);
  const { filled, total } = progressOf(draft);
  const refused = query.about === undefined && refusals.find((reason) => reason === query.problem);
  const words = stepWords(draft.kind, locale);
  return (
    <StepFrame draft={draft} locale={locale} step="review" problems={problems} beside={beside}>
      {refused && (
        <Note tone="error" role="alert">
          {t(`refused.${refused}`)}
        </Note>
      )}
      <DecisionNote draft={draft} locale={locale} />
      <SetAsideNote draft={draft} locale={locale} step="review" />
      <div className="grid gap-3">
        <h2>{words.title("review")}</h2>
        <p className="lead">{words.lead("review")}</p>
      </div>
      <OpenProblems
        draft={draft}
        locale={locale}
        problems={problems}
        tried={query.problem === "incomplete"}
      />
      <section className="grid gap-3">
        <h3>{t("look.title")}</h3>
        <p>{t("look.lead", { filled, total })}</p>
        <p>
          <LinkButton variant="line" icon="eye" href={stepAddress(locale, draft.id, "preview")}>
            {t("look.link")}
          </LinkButton>
        </p>
      </section>
      <Coauthors draft={draft} author={author} locale={locale} query={query} />
      <SubmitForm draft={draft} locale={locale} open={problems.length} />
    </StepFrame>
  );
}
