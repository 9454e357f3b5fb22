import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/Field";
import type { VariantProblem } from "@/lib/glossary/input";
import { variantLimits } from "@/lib/glossary/limits";
import type { Locale } from "@/lib/i18n/locale";

interface VariantsFieldProps {
  language: Locale;
  label: string;
  typed: string;
  problem?: VariantProblem;
}

/** The variants of one language, one a line. */
export function VariantsField({ language, label, typed, problem }: VariantsFieldProps) {
  const t = useTranslations("glossary.form");
  return (
    <Field
      id={language}
      label={label}
      hint={t("hint", { count: variantLimits.count })}
      error={problem && textOf(problem, t)}
    >
      {(control) => (
        <textarea {...control} name={language} lang={language} rows={8} required defaultValue={typed} />
      )}
    </Field>
  );
}

function textOf(problem: VariantProblem, t: ReturnType<typeof useTranslations<"glossary.form">>): string {
  switch (problem.key) {
    case "none":
      return t("problems.none");
    case "tooMany":
      return t("problems.tooMany", { max: variantLimits.count, over: problem.over });
    case "tooLong":
      return t("problems.tooLong", { max: variantLimits.length, variant: problem.variant });
    case "taken":
      return t("problems.taken", { variant: problem.variant, pair: problem.pair });
  }
}
