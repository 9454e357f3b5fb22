import { useTranslations } from "next-intl";
import { Check } from "@/components/ui/Check";
import { Fieldset } from "@/components/ui/Fieldset";
import { Icon } from "@/components/ui/Icon";
import { inputId, inputName, textsAt } from "@/lib/forms/raw";
import { termsOf } from "@/lib/vocabulary/vocabulary";
import { hintOf } from "./Hint";
import { Question } from "./Question";
import { type OptionGroup, optionGroups } from "./terms";
import { errorAt, type FieldProps, isAsked } from "./view";
import { fieldWords } from "./words";

type Props = FieldProps<"choices">;

/** Lists beyond this length are folded away. */
const longList = 20;

/** Some terms of a list, as boxes to tick. */
export function ChoicesField(props: Props) {
  const { view, path, field, widget } = props;
  const t = useTranslations("form");
  const words = fieldWords(view.kind, view.locale);
  const total = termsOf(widget.vocabulary).length;
  const limit = widget.max < total ? t("upTo", { max: widget.max }) : undefined;
  const hint = [words.hint(path), limit].filter(Boolean).join(" ");
  const error = errorAt(view, path);
  return (
    <Fieldset
      id={inputId(path)}
      legend={
        <Question language={view.locale} required={isAsked(view, path, field)}>
          {words.question(path)}
        </Question>
      }
      hint={hintOf(view, path, hint)}
      error={error}
    >
      {total > longList ? <Folded {...props} open={error !== undefined} /> : <Boxes {...props} />}
    </Fieldset>
  );
}

function Boxes({ view, path, widget }: Props) {
  const chosen = textsAt(view.raw, path);
  return optionGroups(widget.vocabulary, view.locale).map(({ label, options }: OptionGroup) => (
    <div key={label ?? ""}>
      {label && <p className="cond mt-3 font-semibold">{label}</p>}
      <div className="cbs">
        {options.map((option) => (
          <Check
            key={option.id}
            name={inputName(path)}
            value={option.id}
            defaultChecked={chosen.includes(option.id)}
            label={option.label}
          />
        ))}
      </div>
    </div>
  ));
}

/** A long list behind its summary, which names what is chosen. */
function Folded({ open, ...props }: Props & { open: boolean }) {
  const { view, path, widget } = props;
  const t = useTranslations("form");
  const chosen = textsAt(view.raw, path);
  const labels = optionGroups(widget.vocabulary, view.locale)
    .flatMap(({ options }) => options)
    .filter(({ id }) => chosen.includes(id))
    .map(({ label }) => label);
  return (
    <details open={open} className="border-y border-line">
      <summary className="flex min-h-11 items-center gap-2 py-2">
        <Icon name="down" />
        <span>{labels.length > 0 ? t("chosen", { list: labels.join(", ") }) : t("openList")}</span>
      </summary>
      <div className="pb-4">
        <Boxes {...props} />
      </div>
    </details>
  );
}
