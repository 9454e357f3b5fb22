/** The portal's languages, Bulgarian first. Addresses start with one of them. */
export const locales = ["bg", "en"] as const;
export type Locale = (typeof locales)[number];
/** For whoever asked for none, and for a wrong one. */
export const defaultLocale: Locale = "bg";

/** Whether a value is one of the portal's languages. */
export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);

/** The language that a page can offer besides its own. */
export const otherLocale = (locale: Locale): Locale => (locale === "bg" ? "en" : "bg");
