"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import type { Option, OptionGroup } from "@/components/entry-form/terms";
import { Check } from "@/components/ui/Check";
import { Field } from "@/components/ui/Field";
import { Fieldset } from "@/components/ui/Fieldset";
import { capitalised } from "@/lib/i18n/format";
import { locales } from "@/lib/i18n/locale";
import { adoptionStatuses } from "@/lib/lineage/adoption";
import type { AdoptionField, AdoptionState } from "@/lib/lineage/input";
import { adoptionLimits } from "@/lib/lineage/limits";

/** Label, hint and error of a field, by its name. */
function useAsked(name: AdoptionField, { problems }: AdoptionState) {
  const t = useTranslations("lineage.adopt");
  const limit = name in adoptionLimits ? adoptionLimits[name as keyof typeof adoptionLimits] : 0;
  const problem = problems?.[name];
  return {
    id: name,
    label: t(`fields.${name}.label`),
    hint: t(`fields.${name}.hint`),
    error: problem && t(`problems.${problem}`, { limit }),
  };
}

type Input = Pick<ComponentProps<"input">, "autoComplete" | "inputMode">;

interface TextProps extends Input {
  name: "organisation" | "place" | "reason" | "changed" | "website";
  state: AdoptionState;
  /** Of several lines. */
  long?: boolean;
}

/** A line or a text. It takes more than its limit, so that nothing that is pasted is cut off unseen. */
export function AdoptionText({ name, state, long = false, ...input }: TextProps) {
  return (
    <Field {...useAsked(name, state)}>
      {(control) =>
        long ? (
          <textarea {...control} name={name} rows={4} defaultValue={state.typed[name]} />
        ) : (
          <input {...control} {...input} name={name} defaultValue={state.typed[name]} />
        )
      }
    </Field>
  );
}

/** The part of the country, or another country. */
export function AdoptionRegion({
  state,
  regions,
}: {
  state: AdoptionState;
  regions: readonly OptionGroup[];
}) {
  const t = useTranslations("lineage.adopt");
  const { region } = state.typed;
  const option = ({ id, label }: Option) => (
    <option key={id} value={id}>
      {label}
    </option>
  );
  return (
    <Field {...useAsked("region", state)}>
      {(control) => (
        // React gives a menu back its first choice when an action has answered: a new one has the right one.
        <select {...control} key={region} name="region" defaultValue={region}>
          <option value="">{t("anywhere")}</option>
          {regions.map(({ label, options }) =>
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

/** How far it is. */
export function AdoptionStanding({ state }: { state: AdoptionState }) {
  const t = useTranslations("lineage");
  const { id, label, hint, error } = useAsked("status", state);
  return (
    <Fieldset id={id} legend={label} hint={hint} error={error}>
      {adoptionStatuses.map((status) => (
        <Check
          key={status}
          type="radio"
          name="status"
          value={status}
          defaultChecked={status === state.typed.status}
          label={capitalised(t(`statuses.${status}`))}
          hint={t(`adopt.standings.${status}`)}
        />
      ))}
    </Fieldset>
  );
}

/** In which language the texts are. */
export function AdoptionLanguage({ state }: { state: AdoptionState }) {
  const t = useTranslations("lineage.adopt");
  const { id, label, hint, error } = useAsked("language", state);
  return (
    <Fieldset id={id} legend={label} hint={hint} error={error}>
      <div className="flex flex-wrap gap-x-7">
        {locales.map((language) => (
          <Check
            key={language}
            type="radio"
            name="language"
            value={language}
            defaultChecked={language === state.typed.language}
            label={t(`languages.${language}`)}
          />
        ))}
      </div>
    </Fieldset>
  );
}
