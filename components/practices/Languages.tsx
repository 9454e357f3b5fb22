import { useTranslations } from "next-intl";
import { type Locale, locales } from "@/lib/i18n/locale";
import { has } from "@/lib/i18n/localized";
import type { PracticeContent } from "@/lib/practices/input";
import type { ArticleLanguage } from "./article";

/** Each language is named in itself, whatever the page's. */
const names: Record<Locale, string> = { bg: "Български", en: "English" };

interface LanguagesProps {
  content: PracticeContent;
  languages: readonly ArticleLanguage[];
  sourceLanguage: Locale;
  locale: Locale;
  /** Without it the other languages are not linked: a preview has no address. */
  slug: string | undefined;
}

/** Which languages there are, which is the original, and how fresh the other is. */
export function Languages({ content, languages, sourceLanguage, locale, slug }: LanguagesProps) {
  const t = useTranslations("practice.languages");
  const standing = (language: Locale): string => {
    if (language === sourceLanguage) return t("original");
    if (!has(content.title, language)) return t("missing");
    const text = languages.find((one) => one.language === language);
    if (text?.state === "stale") return t("stale", { number: text.sourceRevision });
    return content.title?.translated === language ? t("translated") : t("reviewed");
  };
  return (
    <section className="langbox">
      <h2>{t("title")}</h2>
      {locales.map((language) => (
        <p key={language}>
          <b lang={language}>
            {slug && language !== locale && has(content.title, language) ? (
              <a href={`/${language}/practices/${slug}`} hrefLang={language}>
                {names[language]}
              </a>
            ) : (
              names[language]
            )}
          </b>
          : {standing(language)}
        </p>
      ))}
    </section>
  );
}
