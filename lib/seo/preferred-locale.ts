import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locale";

/** The portal's language that a browser prefers, by its Accept-Language header; Bulgarian when it says nothing useful. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? "").split(",").map((part) => {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
    return { language: tag.split("-")[0], weight: quality ? Number(quality.trim().slice(2)) : 1 };
  });
  const best = wishes
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .find(({ language }) => isLocale(language))?.language;
  return isLocale(best) ? best : defaultLocale;
}
