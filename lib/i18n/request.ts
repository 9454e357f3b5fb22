import { locale as rootLocale } from "next/root-params";
import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { defaultLocale, locales } from "./locale";
import { messagesOf } from "./messages";

/** next-intl's request config: the locale is the first segment of the address, read without any request header. */
export default getRequestConfig(async ({ locale: explicit }) => {
  const asked = explicit ?? (await rootLocale());
  const locale = hasLocale(locales, asked) ? asked : defaultLocale;
  return { locale, messages: messagesOf(locale), timeZone: "Europe/Sofia" };
});
