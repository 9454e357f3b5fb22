import { useTranslations } from "next-intl";
import { optionGroups, optionsOf } from "@/components/entry-form/terms";
import { Button } from "@/components/ui/Button";
import { Check } from "@/components/ui/Check";
import { Field } from "@/components/ui/Field";
import { Fieldset } from "@/components/ui/Fieldset";
import { Icon } from "@/components/ui/Icon";
import type { Locale } from "@/lib/i18n/locale";
import { fitAddress } from "@/lib/transfer/addresses";
import { type Asked, figures } from "@/lib/transfer/input";
import { PracticeFields } from "./PracticeFields";

export interface FitFormProps {
  locale: Locale;
  asked: Asked;
  /** What to show in the fields of practices: titles of those that were found, else what was typed. */
  practices: readonly string[];
  /** What was typed and names no practice. */
  missing: readonly string[];
  /** Titles to choose among. */
  titles: readonly string[];
}

/** What a municipality says of itself, and the practices it asks about: a plain form whose answer has an address. */
export function FitForm({
  locale,
  asked: { place, typed, wrong },
  practices,
  missing,
  titles,
}: FitFormProps) {
  const t = useTranslations("transfer.form");
  return (
    <form method="get" action={fitAddress(locale)} className="fitf" noValidate>
      <fieldset>
        <legend>{t("place")}</legend>
        <div className="fitg">
          <Field id="municipality" label={t("municipality.label")} hint={t("municipality.hint")}>
            {(control) => (
              <select {...control} name="municipality" defaultValue={place.municipality ?? ""}>
                <option value="">{t("open")}</option>
                {optionGroups("municipalities", locale).map(({ label, options }) => (
                  <optgroup key={label} label={label ?? ""}>
                    {options.map((option) => (
                      <option key={option.id} value={option.id}>
                        {option.label}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </select>
            )}
          </Field>
          <Field id="settlement" label={t("settlement.label")} hint={t("settlement.hint")}>
            {(control) => (
              <select {...control} name="settlement" defaultValue={place.settlement ?? ""}>
                <option value="">{t("open")}</option>
                {optionsOf("settlements", locale).map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {figures.map((name) => (
            <Field
              key={name}
              id={name}
              label={t(`${name}.label`)}
              hint={t(`${name}.hint`)}
              error={wrong.includes(name) && t("number")}
            >
              {(control) => (
                <input
                  {...control}
                  name={name}
                  inputMode="decimal"
                  autoComplete="off"
                  defaultValue={typed[name]}
                />
              )}
            </Field>
          ))}
        </div>
        <Groups locale={locale} chosen={place.groups} />
      </fieldset>
      <fieldset>
        <legend>{t("practices.legend")}</legend>
        <PracticeFields locale={locale} practices={practices} missing={missing} titles={titles} />
      </fieldset>
      <p className="subf">
        <Button>{t("submit")}</Button>
      </p>
    </form>
  );
}

/** A long list behind its summary, which names what is chosen. */
function Groups({ locale, chosen }: { locale: Locale; chosen: readonly string[] }) {
  const t = useTranslations("transfer.form.groups");
  const options = optionsOf("targetGroups", locale);
  const labels = options.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
  return (
    <Fieldset id="groups" legend={t("label")} hint={t("hint")}>
      <details className="border-y border-line">
        <summary className="flex min-h-11 items-center gap-2 py-2">
          <Icon name="down" />
          <span>{labels.length > 0 ? t("chosen", { list: labels.join(", ") }) : t("choose")}</span>
        </summary>
        <div className="cbs pb-4">
          {options.map(({ id, label }) => (
            <Check key={id} name="group" value={id} label={label} defaultChecked={chosen.includes(id)} />
          ))}
        </div>
      </details>
    </Fieldset>
  );
}
