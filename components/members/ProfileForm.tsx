"use client";

import { useActionState } from "react";
import { useFocusOnProblem } from "@/components/auth/use-focus-on-problem";
import { Button } from "@/components/ui/Button";
import { Check } from "@/components/ui/Check";
import { Field } from "@/components/ui/Field";
import { Fieldset } from "@/components/ui/Fieldset";
import { type Locale, locales } from "@/lib/i18n/locale";
import { saveProfile } from "@/lib/members/actions";
import type { ProfileState } from "@/lib/members/input";
import { nameLimits } from "@/lib/members/limits";

interface ProfileFormProps {
  locale: Locale;
  /** Where to go on to; empty to stay. */
  back: string;
  profile: ProfileState;
  labels: {
    name: string;
    nameHint: string;
    nameProblem: string;
    language: string;
    languages: Record<Locale, string>;
    save: string;
  };
}

/** One's own name and the language of one's mail. */
export function ProfileForm({ locale, back, profile, labels }: ProfileFormProps) {
  const [state, action, isPending] = useActionState<ProfileState, FormData>(saveProfile, profile);
  const form = useFocusOnProblem(state);
  return (
    <form ref={form} action={action} className="grid gap-6" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="back" value={back} />
      <Field id="name" label={labels.name} hint={labels.nameHint} error={state.problem && labels.nameProblem}>
        {(control) => (
          <input
            {...control}
            name="name"
            autoComplete="name"
            maxLength={nameLimits.max}
            required
            defaultValue={state.name}
          />
        )}
      </Field>
      <Fieldset id="language" legend={labels.language}>
        {locales.map((language) => (
          <Check
            key={language}
            type="radio"
            name="language"
            value={language}
            label={labels.languages[language]}
            defaultChecked={state.language === language}
          />
        ))}
      </Fieldset>
      <p>
        <Button disabled={isPending}>{labels.save}</Button>
      </p>
    </form>
  );
}
