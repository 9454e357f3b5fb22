"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Check } from "@/components/ui/Check";
import { Fieldset } from "@/components/ui/Fieldset";
import type { Locale } from "@/lib/i18n/locale";
import { merge } from "@/lib/ideas/steer-actions";
import { SteerForm } from "./SteerForm";

interface MergeFormProps {
  locale: Locale;
  entryId: string;
  source: Locale;
  /** Ideas that may stay. */
  targets: { id: string; label: ReactNode; hint: ReactNode }[];
}

/** Merges an idea into one of those that were found, with the explanation that everybody reads. */
export function MergeForm({ locale, entryId, source, targets }: MergeFormProps) {
  const t = useTranslations("ideaLife.desk");
  return (
    <SteerForm
      id="merge"
      action={merge}
      hidden={{ locale, entryId }}
      source={source}
      submit={t("merge.submit")}
    >
      {({ choice, problem }) => (
        <>
          <Fieldset
            id="merge-into"
            legend={t("merge.choose")}
            error={problem === "choose" && t("problems.choose")}
          >
            {targets.map(({ id, label, hint }) => (
              <Check
                key={id}
                type="radio"
                name="into"
                value={id}
                label={label}
                hint={hint}
                defaultChecked={choice === id || targets.length === 1}
              />
            ))}
          </Fieldset>
          <h2>{t("merge.explanation")}</h2>
        </>
      )}
    </SteerForm>
  );
}
