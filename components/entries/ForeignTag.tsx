import { LanguageTag } from "@/components/ui/LanguageTag";
import type { Locale } from "@/lib/i18n/locale";
import { type Localized, pick } from "@/lib/i18n/localized";

/** "BG" or "EN" beside a heading whose text is in that language only; nothing when the reader's has it. */
export function ForeignTag({ value, locale }: { value: Localized | undefined; locale: Locale }) {
  const text = pick(value, locale);
  return text && text.lang !== locale ? (
    <>
      {" "}
      <LanguageTag language={text.lang} />
    </>
  ) : null;
}
