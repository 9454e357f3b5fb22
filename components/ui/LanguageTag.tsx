import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";

/** "BG" or "EN" beside what is in that language only. */
export function LanguageTag({ language }: { language: Locale }) {
  const t = useTranslations("ui");
  return (
    <span className="lg">
      <span aria-hidden="true">{language.toUpperCase()}</span>
      <span className="vh">{t(`onlyIn.${language}`)}</span>
    </span>
  );
}
