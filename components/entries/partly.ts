import { type Locale, otherLocale } from "@/lib/i18n/locale";

/** Whether any text in a content is there in the other language only. */
export function lacks(content: unknown, locale: Locale): boolean {
  if (Array.isArray(content)) return content.some((item) => lacks(item, locale));
  if (content === null || typeof content !== "object") return false;
  const texts = content as Record<string, unknown>;
  if (typeof texts[otherLocale(locale)] === "string") return typeof texts[locale] !== "string";
  return Object.values(texts).some((item) => lacks(item, locale));
}
