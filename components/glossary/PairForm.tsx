"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { useFocusOnProblem } from "@/components/auth/use-focus-on-problem";
import { Button } from "@/components/ui/Button";
import { saveGlossaryPair } from "@/lib/glossary/actions";
import type { PairState } from "@/lib/glossary/input";
import type { Locale } from "@/lib/i18n/locale";
import { MeanwhileNote } from "./MeanwhileNote";
import { VariantsField } from "./VariantsField";

interface PairFormProps {
  locale: Locale;
  pair: PairState;
}

/** The variants of a pair in both languages. What is typed stays, whatever is wrong with it. */
export function PairForm({ locale, pair }: PairFormProps) {
  const t = useTranslations("glossary.form");
  const [state, action, isPending] = useActionState<PairState, FormData>(saveGlossaryPair, pair);
  const form = useFocusOnProblem(state);
  const { typed, stored, problems } = state;
  return (
    <form ref={form} action={action} className="grid gap-6" noValidate>
      <input type="hidden" name="locale" value={locale} />
      {stored && <input type="hidden" name="id" value={stored.id} />}
      {stored && <input type="hidden" name="updatedAt" value={stored.updatedAt} />}
      <MeanwhileNote state={state} />
      <div className="two">
        <VariantsField language="bg" label={t("bulgarian")} typed={typed.bg} problem={problems?.bg} />
        <VariantsField language="en" label={t("english")} typed={typed.en} problem={problems?.en} />
      </div>
      <p>
        <Button disabled={isPending}>{t("save")}</Button>
      </p>
    </form>
  );
}
