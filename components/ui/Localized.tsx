import type { Locale } from "@/lib/i18n/locale";
import type { Localized as LocalizedText } from "@/lib/i18n/localized";
import { pick } from "@/lib/i18n/localized";
import { Prose } from "./Prose";

interface LocalizedProps {
  value: LocalizedText | null | undefined;
  locale: Locale;
  as?: "span" | "p" | "div" | "h1" | "h2" | "h3" | "b" | "li" | "dd";
  className?: string;
}

/** A text in the reader's language, or in the other one and marked so. Nothing when it is empty. */
export function Localized({ value, locale, as: Tag = "span", className }: LocalizedProps) {
  const picked = pick(value, locale);
  if (!picked) return null;
  return (
    <Tag className={className} lang={picked.lang === locale ? undefined : picked.lang}>
      {picked.text}
    </Tag>
  );
}

/** The same for a long text: paragraphs. */
export function LocalizedProse({ value, locale }: Pick<LocalizedProps, "value" | "locale">) {
  const picked = pick(value, locale);
  if (!picked) return null;
  return <Prose text={picked.text} lang={picked.lang === locale ? undefined : picked.lang} />;
}
