import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import { Note } from "@/components/ui/Note";
import { stepAddress } from "@/lib/entries/addresses";
import type { EditableDraft } from "@/lib/entries/drafts";
import { type Problem, problemsOf } from "@/lib/forms/check";
import type { Locale } from "@/lib/i18n/locale";
import { fieldsOf, stepsOf } from "./draft";
import { problemId, problemLine } from "./problem-places";
import { stepWords } from "./words";

interface OpenProblemsProps {
  draft: EditableDraft;
  locale: Locale;
  problems: Problem[];
  /** Submitting was tried: the same list, said louder. */
  tried: boolean;
}

/** All that stands between a draft and its submission, each with the way to it. */
export function OpenProblems({ draft, locale, problems, tried }: OpenProblemsProps) {
  const t = useTranslations("form.review");
  const words = stepWords(draft.kind, locale);
  const view = { kind: draft.kind, locale, source: draft.sourceLanguage };
  if (problems.length === 0) {
    return (
      <div id="problems" tabIndex={-1}>
        <Note tone="success">{t("complete")}</Note>
      </div>
    );
  }
  const groups = stepsOf(draft).map((step) => ({ step, list: problemsOf(fieldsOf(draft, step), problems) }));
  return (
    <section id="problems" tabIndex={-1} className="grid gap-4" aria-labelledby="problems-title">
      <div className={tried ? "note err" : "note warn"}>
        <Icon name="alert" />
        <p>
          <b id="problems-title">{t(tried ? "incomplete" : "open", { count: problems.length })}</b>
        </p>
      </div>
      {groups
        .filter(({ list }) => list.length > 0)
        .map(({ step, list }) => (
          <div key={step}>
            <h3>{words.title(step)}</h3>
            <ul>
              {list.map((problem) => (
                <li key={`${problem.path}${problem.key}`} className="border-t border-line py-2">
                  <Anchor href={`${stepAddress(locale, draft.id, step)}?check=all#${problemId(problem)}`}>
                    {problemLine(view, problem)}
                  </Anchor>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}
