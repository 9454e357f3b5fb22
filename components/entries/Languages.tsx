import { useTranslations } from "next-intl";
import { type Locale, locales } from "@/lib/i18n/locale";
import { has, type Localized } from "@/lib/i18n/localized";
import type { ArticleLanguage } from "./article";

/** Each language is named in itself, whatever the page's. */
const names: Record<Locale, string> = { bg: "Български", en: "English" };

interface LanguagesProps {
  content: { title?: Localized | undefined };
  languages: readonly ArticleLanguage[];
  sourceLanguage: Locale;
  locale: Locale;
  /** Where it stands, after the language. Without it the other languages are not linked: a preview has no address. */
  path: string | undefined;
}

/** Which languages there are, which is the original, and how fresh the other is. */
export function Languages({ content, languages, sourceLanguage, locale, path }: LanguagesProps) {
  const t = useTranslations("entries.languages");
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
            {path && language !== locale && has(content.title, language) ? (
              <a href={`/${language}${path}`} hrefLang={language}>
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
