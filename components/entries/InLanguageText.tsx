import { LanguageTag } from "@/components/ui/LanguageTag";
import type { Locale } from "@/lib/i18n/locale";
import type { InLanguage } from "@/lib/i18n/localized";

interface InLanguageTextProps {
  value: InLanguage;
  locale: Locale;
  /** With "BG" or "EN" after a text that is not in the reader's language. */
  tagged?: boolean;
}

/** A text that says which language it is in when that is not the reader's. */
export function InLanguageText({ value, locale, tagged = false }: InLanguageTextProps) {
  if (value.lang === locale) return value.text;
  return (
    <>
      <span lang={value.lang}>{value.text}</span>
      {tagged && (
        <>
          {" "}
          <LanguageTag language={value.lang} />
        </>
      )}
    </>
  );
}
