"use client";

import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import { answer } from "@/lib/ideas/steer-actions";
import { SteerForm } from "./SteerForm";

/** The team's official answer to an idea. */
export function AnswerForm({ locale, entryId, source }: { locale: Locale; entryId: string; source: Locale }) {
  const t = useTranslations("ideaLife.desk.answer");
  return (
    <SteerForm
      id="answer"
      action={answer}
      hidden={{ locale, entryId }}
      source={source}
      submit={t("submit")}
    />
  );
}
