import type { Locale } from "@/lib/i18n/locale";

/**
 * All texts of one language in a content, in a fixed order: equal strings mean that nothing was changed in that language.
 * What has no text in it leaves no trace, so that a new row in one language is no change of the other.
 */
export function sourceTexts(content: unknown, language: Locale): string {
  if (Array.isArray(content))
    return content
      .map((item) => sourceTexts(item, language))
      .filter(Boolean)
      .join("\n");
  if (content === null || typeof content !== "object") return "";
  return Object.keys(content)
    .sort()
    .map((key) => {
      const value = (content as Record<string, unknown>)[key];
      return key === language && typeof value === "string" ? value : sourceTexts(value, language);
    })
    .filter(Boolean)
    .join("\n");
}
