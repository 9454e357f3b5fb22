"use client";

import { useTranslations } from "next-intl";
import { Check } from "@/components/ui/Check";
import { Fieldset } from "@/components/ui/Fieldset";
import type { Locale } from "@/lib/i18n/locale";
import { movesFrom, type Phase } from "@/lib/ideas/phases";
import { move } from "@/lib/ideas/steer-actions";
import { SteerForm } from "./SteerForm";

interface MoveFormProps {
  locale: Locale;
  entryId: string;
  phase: Phase;
  source: Locale;
}

/** Moves an idea to another phase, with the explanation that everybody reads. */
export function MoveForm({ locale, entryId, phase, source }: MoveFormProps) {
  const t = useTranslations("ideaLife");
  return (
    <SteerForm
      id="move"
      action={move}
      hidden={{ locale, entryId, from: phase }}
      source={source}
      submit={t("desk.move.submit")}
      primary={false}
    >
      {({ choice, problem }) => (
        <Fieldset
          id="move-to"
          legend={t("desk.move.to")}
          hint={t("desk.move.now", { phase: t(`phases.${phase}`) })}
          error={problem === "choose" && t("desk.problems.choose")}
        >
          {movesFrom(phase).map((to) => (
            <Check
              key={to}
              type="radio"
              name="to"
              value={to}
              label={t(`phases.${to}`)}
              defaultChecked={choice === to}
            />
          ))}
        </Fieldset>
      )}
    </SteerForm>
  );
}
