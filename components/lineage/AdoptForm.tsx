"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { useFocusOnProblem } from "@/components/auth/use-focus-on-problem";
import type { OptionGroup } from "@/components/entry-form/terms";
import { Button, LinkButton } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import { saveAdoption } from "@/lib/lineage/actions";
import type { AdoptionState } from "@/lib/lineage/input";
import { AdoptionLanguage, AdoptionRegion, AdoptionStanding, AdoptionText } from "./AdoptFields";
import { StartFields } from "./StartFields";

interface AdoptFormProps {
  locale: Locale;
  practice: { id: string; slug: string };
  /** Of the adoption that is changed; undefined for a new one. */
  adoptionId: string | undefined;
  start: AdoptionState;
  regions: readonly OptionGroup[];
  back: string;
}

/** What a member tells of adapting a practice. What is typed stays, whatever is wrong with it. */
export function AdoptForm({ locale, practice, adoptionId, start, regions, back }: AdoptFormProps) {
  const t = useTranslations("lineage.adopt");
  const [state, action, isPending] = useActionState<AdoptionState, FormData>(saveAdoption, start);
  const form = useFocusOnProblem(state);
  const { problem } = state;
  return (
    <form ref={form} action={action} className="grid gap-6" noValidate>
      <StartFields locale={locale} entryId={practice.id} slug={practice.slug} />
      {adoptionId && <input type="hidden" name="adoptionId" value={adoptionId} />}
      {problem && (
        <Note tone="error" role="alert">
          {t(`problems.${problem}`)}
        </Note>
      )}
      <AdoptionText name="organisation" state={state} autoComplete="organization" />
      <div className="two">
        <AdoptionRegion state={state} regions={regions} />
        <AdoptionText name="place" state={state} />
      </div>
      <AdoptionStanding state={state} />
      <AdoptionText name="reason" state={state} long />
      <AdoptionText name="changed" state={state} long />
      <AdoptionText name="website" state={state} inputMode="url" />
      <AdoptionLanguage state={state} />
      <p className="btns">
        <Button disabled={isPending}>{t(adoptionId ? "save" : "record")}</Button>
        <LinkButton variant="quiet" href={back}>
          {t("back")}
        </LinkButton>
      </p>
    </form>
  );
}
