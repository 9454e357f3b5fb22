import { useTranslations } from "next-intl";
import { Check } from "@/components/ui/Check";
import { Field } from "@/components/ui/Field";
import { Fieldset } from "@/components/ui/Fieldset";
import { inputId, inputName, textAt } from "@/lib/forms/raw";
import { termsOf } from "@/lib/vocabulary/vocabulary";
import { hintOf } from "./Hint";
import { Question } from "./Question";
import { type Option, optionGroups, optionsOf } from "./terms";
import { errorAt, type FieldProps, isAsked } from "./view";
import { fieldWords } from "./words";

type Props = FieldProps<"choice">;

/** One term of a list: radio buttons for a few, else a menu. */
export function ChoiceField(props: Props) {
  return termsOf(props.widget.vocabulary).length <= 6 ? <Radios {...props} /> : <Menu {...props} />;
}

function asked({ view, path, field }: Props) {
  const words = fieldWords(view.kind, view.locale);
  return {
    id: inputId(path),
    hint: hintOf(view, path, words.hint(path)),
    error: errorAt(view, path),
    question: (
      <Question language={view.locale} required={isAsked(view, path, field)}>
        {words.question(path)}
      </Question>
    ),
  };
}

function Radios(props: Props) {
  const { view, path, field, widget } = props;
  const t = useTranslations("form");
  const { question, ...frame } = asked(props);
  const options = optionsOf(widget.vocabulary, view.locale);
  const chosen = textAt(view.raw, path);
  const wordy = options.some(({ hint }) => hint);
  const radio = ({ id, label, hint }: Option) => (
    <Check
      key={id}
      type="radio"
      name={inputName(path)}
      value={id}
      defaultChecked={id === chosen}
      label={
        <>
          {label}
          {hint && <span className="hint block">{hint}</span>}
        </>
      }
    />
  );
  return (
    <Fieldset {...frame} legend={question}>
      <div className={wordy ? "cbs" : "flex flex-wrap gap-x-7"}>
        {options.map(radio)}
        {!field.required && radio({ id: "", label: t("none") })}
      </div>
    </Fieldset>
  );
}

function Menu(props: Props) {
  const { view, path, widget } = props;
  const t = useTranslations("form");
  const { question, ...frame } = asked(props);
  const groups = optionGroups(widget.vocabulary, view.locale);
  const option = ({ id, label }: Option) => (
    <option key={id} value={id}>
      {label}
    </option>
  );
  return (
    <Field {...frame} label={question}>
      {(control) => (
        <select
          {...control}
          style={{ maxWidth: "28em" }}
          name={inputName(path)}
          defaultValue={textAt(view.raw, path)}
        >
          <option value="">{t("choose")}</option>
          {groups.map(({ label, options }) =>
            label === null ? (
              options.map(option)
            ) : (
              <optgroup key={label} label={label}>
                {options.map(option)}
              </optgroup>
            ),
          )}
        </select>
      )}
    </Field>
  );
}
