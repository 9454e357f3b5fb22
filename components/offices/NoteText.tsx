import { Prose } from "@/components/ui/Prose";
import type { Locale } from "@/lib/i18n/locale";
import { languageOf } from "@/lib/participation/language";

/** What somebody wrote, or highlighted, marked with its language when that is not the page's. */
export function NoteText({ quote, body, locale }: { quote: string | null; body: string; locale: Locale }) {
  const langOf = (text: string) => {
    const lang = languageOf(text, locale);
    return lang === locale ? undefined : lang;
  };
  return (
    <>
      {quote && (
        <blockquote className="quoted" lang={langOf(quote)}>
          <Prose text={quote} />
        </blockquote>
      )}
      {body && (
        <div className="saidb" lang={langOf(body)}>
          <Prose text={body} />
        </div>
      )}
    </>
  );
}
