import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { saveStep } from "@/lib/entries/form-actions";
import { kindOf } from "@/lib/entries/kinds";
import type { Fields } from "@/lib/forms/fields";
import { FieldList } from "./FieldList";
import { formId } from "./form-id";
import { lowerFirst } from "./problem-places";
import type { FormView } from "./view";
import { stepWords } from "./words";

interface StepFormProps {
  view: FormView;
  entryId: string;
  step: string;
  version: number;
  /** The steps of the form in order. */
  steps: readonly string[];
}

const pick = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(
    names.flatMap((name) => {
      const field = fields[name];
      return field ? [[name, field]] : [];
    }),
  );

/** The form of one step. It is complete without JavaScript: each of its buttons saves and goes somewhere. */
export function StepForm({ view, entryId, step, version, steps }: StepFormProps) {
  const t = useTranslations("form");
  const words = stepWords(view.kind, view.locale);
  const { fields, steps: groups } = kindOf(view.kind);
  const own = { locale: view.locale, kind: view.kind, entryId, step, version };
  const at = steps.indexOf(step);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  return (
    // Controls that the browser fills in by itself after a reload would be taken for typing.
    <form id={formId} action={saveStep} noValidate autoComplete="off">
      {/* Enter in a field presses the form's first button: it must neither add a row nor leave the page. */}
      <button
        className="vh"
        type="submit"
        name="intent"
        value="stay"
        data-enter
        tabIndex={-1}
        aria-hidden="true"
      >
        {t("save")}
      </button>
      {Object.entries(own).map(([key, value]) => (
        <input key={key} type="hidden" name={key} defaultValue={value} />
      ))}
      {groups[step]?.map((group, index) => {
        const title = groups[step]?.length === 1 ? undefined : words.group(group[0] ?? "");
        return (
          <section key={group[0]} className={`grid gap-6.5 empty:hidden ${index > 0 ? "mt-6" : ""}`}>
            {title && <h3>{title}</h3>}
            <FieldList view={view} fields={pick(fields, group)} />
          </section>
        );
      })}
      <div className="subf">
        {before && (
          <Button variant="line" icon="left" name="intent" value={before}>
            {words.title(before)}
          </Button>
        )}
        {after && (
          <Button iconEnd="right" name="intent" value="next">
            {t("next", { step: lowerFirst(words.title(after)) })}
          </Button>
        )}
        <Button variant="quiet" name="intent" value="exit">
          {t("exit")}
        </Button>
      </div>
    </form>
  );
}
