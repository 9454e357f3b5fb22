import { useTranslations } from "next-intl";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import { has, type Localized } from "@/lib/i18n/localized";
import type { ArticleLanguage } from "./article";
import { lacks } from "./partly";

interface LanguageNoticeProps {
  content: { title?: Localized | undefined };
  languages?: readonly ArticleLanguage[] | undefined;
  sourceLanguage: Locale;
  locale: Locale;
}

/** Tells a reader that the text is not in their language, is older than the original, or is the editors' translation. */
export function LanguageNotice(article: LanguageNoticeProps) {
  const text = useNotice(article);
  return text ? (
    <div className="mb-8">
      <Note icon="language">{text}</Note>
    </div>
  ) : null;
}

function useNotice({ content, languages = [], sourceLanguage, locale }: LanguageNoticeProps): string | null {
  const t = useTranslations("entries.notice");
  if (!has(content.title, locale)) return t(sourceLanguage === "bg" ? "onlyBg" : "onlyEn");
  const standing = languages.find(({ language }) => language === locale);
  if (standing?.state === "stale") return t("stale", { number: standing.sourceRevision });
  if (lacks(content, locale)) return t(locale === "bg" ? "partlyEn" : "partlyBg");
  return content.title?.translated === locale ? t("translated") : null;
}
