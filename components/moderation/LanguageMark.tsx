import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";

/** Two letters for the language of a text; its name for screen readers. */
export function LanguageMark({ language }: { language: Locale }) {
  const t = useTranslations("moderation.filters");
  const here = useLocale();
  return (
    <span>
      <span aria-hidden="true">{language === "bg" && here === "bg" ? "БГ" : language.toUpperCase()}</span>
      <span className="vh">{t(language)}</span>
    </span>
  );
}
