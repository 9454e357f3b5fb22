import { LanguageTag } from "@/components/ui/LanguageTag";
import type { Locale } from "@/lib/i18n/locale";
import type { Marked as MarkedText } from "@/lib/search/page";

interface MarkedProps {
  value: MarkedText;
  locale: Locale;
  /** With "BG" or "EN" after a text that is not in the reader's language. */
  tagged?: boolean;
}

/** A text with the words that the search found marked in it. */
export function Marked({ value: { lang, pieces }, locale, tagged = false }: MarkedProps) {
  const foreign = lang !== locale;
  let at = 0;
  const text = pieces.map(({ text, mark }) => {
    const key = at;
    at += text.length + 1;
    return mark ? <mark key={key}>{text}</mark> : text;
  });
  if (!foreign) return text;
  return (
    <>
      <span lang={lang}>{text}</span>
      {tagged && (
        <>
          {" "}
          <LanguageTag language={lang} />
        </>
      )}
    </>
  );
}
