import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locale";

/** A search with many filters and a long query, in the percent signs of an address. Characters. */
const longest = 3_000;

/**
 * A page of this portal to return to ("/bg/account/profile?tab=1"); undefined for everything else, so that nobody can
 * use a sign-in to send people to another site.
 */
export function internalPath(value: unknown): string | undefined {
  if (typeof value !== "string" || value.length > longest || !isPage(value)) return undefined;
  const url = new URL(value, "http://portal.invalid");
  // Dots may have climbed out: /bg/..//evil.example is //evil.example.
  const path = url.pathname + url.search;
  return url.origin === "http://portal.invalid" && isPage(path) ? path : undefined;
}

const isPage = (path: string): boolean => /^\/(bg|en)(?![^/?])[^\\\p{Cc}\s]*$/u.test(path);

/** The language of a path of the portal. */
export function localeOfPath(path: string): Locale {
  const first = path.split(/[/?]/)[1];
  return isLocale(first) ? first : defaultLocale;
}

/** Where a member lands who asked for nothing else. */
const memberHome = (locale: Locale): string => `/${locale}/account/submissions`;

/** A page to return to, one's own submissions when it is none. */
export const backOr = (value: unknown, locale: Locale): string => internalPath(value) ?? memberHome(locale);

/** An address with its query string, encoded. */
export const withQuery = (path: string, query: Record<string, string>): string =>
  `${path}?${new URLSearchParams(query)}`;

/** The address that uses a token up; next-auth answers there. */
export const callbackAddress = (query: { email: string; token: string; back: string }): string =>
  withQuery("/api/auth/callback/email", { token: query.token, email: query.email, callbackUrl: query.back });
