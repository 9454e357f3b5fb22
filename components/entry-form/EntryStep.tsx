import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Note } from "@/components/ui/Note";
import type { EditableDraft } from "@/lib/entries/drafts";
import { kindOf } from "@/lib/entries/kinds";
import { problemsOf, wrongOnly } from "@/lib/forms/check";
import type { Locale } from "@/lib/i18n/locale";
import { Autosave } from "./Autosave";
import { Conflict } from "./Conflict";
import { changedFields } from "./changed-fields";
import { DecisionNote } from "./DecisionNote";
import { fieldsOf, problemsIn, stepsOf } from "./draft";
import { problemId, problemLine } from "./problem-places";
import { SetAsideNote } from "./SetAsideNote";
import { StepForm } from "./StepForm";
import { StepFrame } from "./StepFrame";
import { UploadForms } from "./UploadForms";
import type { FormView } from "./view";
import { stepWords } from "./words";

export interface StepQuery {
  /** "wrong": the step was to be left, and something in it is wrong. "all": its missing answers are asked for too. */
  check?: string;
  problem?: string;
  upload?: string;
  field?: string;
  /** The row that has just been moved, at its new place. */
  moved?: string;
}

interface EntryStepProps {
  draft: EditableDraft;
  locale: Locale;
  step: string;
  query: StepQuery;
  /** What there is to say of single values, by their paths. */
  notes?: FormView["notes"];
  /** Stands before the form. */
  before?: ReactNode;
  /** Stands beside the form. */
  beside?: ReactNode;
}

/** One step of a draft's form. */
export function EntryStep({ draft, locale, step, query, notes, before, beside }: EntryStepProps) {
  const t = useTranslations("form");
  const { kind, sourceLanguage: source, raw, remarks, uploads } = draft;
  const problems = problemsIn(draft);
  const names = fieldsOf(draft, step);
  const here = problemsOf(names, problems);
  const shown = query.check === "all" ? here : query.check === "wrong" ? wrongOnly(here) : [];
  const view: FormView = {
    kind,
    version: draft.draftVersion,
    locale,
    source,
    raw,
    problems: shown,
    remarks,
    uploads,
    notes,
    moved: query.moved,
  };
  const conflict = draft.setAside?.step === step ? changedFields(draft, draft.setAside) : [];
  const files = names.flatMap((name) => {
    const widget = kindOf(kind).fields[name]?.widget;
    return widget?.type === "files" ? [{ name, widget }] : [];
  });
  const words = stepWords(kind, locale);
  const lead = words.lead(step);
  return (
    <StepFrame draft={draft} locale={locale} step={step} problems={problems} beside={beside}>
      {query.problem === "too_large" && (
        <Note tone="error" role="alert">
          {t("tooLarge")}
        </Note>
      )}
      {query.check === "wrong" && (
        <ErrorSummary
          // After every save it asks for the focus again, also for the same errors.
          key={draft.draftVersion}
          title={t("attention", { count: shown.length })}
          errors={shown.map((problem) => ({ id: problemId(problem), text: problemLine(view, problem) }))}
        />
      )}
      <DecisionNote draft={draft} locale={locale} />
      <SetAsideNote draft={draft} locale={locale} step={step} />
      <div className="grid gap-3">
        <h2>{words.title(step)}</h2>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {conflict.length > 0 && draft.setAside ? (
        <Conflict draft={draft} setAside={draft.setAside} locale={locale} fields={conflict} />
      ) : (
        <>
          {before}
          <UploadForms view={view} entryId={draft.id} step={step} fields={files} result={query} />
          <Autosave entryId={draft.id} step={step} version={draft.draftVersion}>
            <StepForm
              view={view}
              entryId={draft.id}
              step={step}
              version={draft.draftVersion}
              steps={stepsOf(draft)}
            />
          </Autosave>
        </>
      )}
    </StepFrame>
  );
}
