import { portalUrlOf } from "@/lib/entries/portal-address";
import { isLocale } from "@/lib/i18n/locale";

/** A page of the portal that an event can present. */
export interface ClubPage {
  path: (typeof presented)[number];
  slug: string;
}

/** Lists whose entries an event can lead to. */
const presented = ["practices", "ideas", "events"] as const;

/**
 * Which page of ours an address is: "/bg/practices/hlebna-kashta", with or without the portal's host. Null for anything
 * else, other sites above all.
 */
export function clubPageOf(address: string): ClubPage | null {
  const [locale, list, slug, ...more] = portalUrlOf(address)?.pathname.split("/").filter(Boolean) ?? [];
  const path = presented.find((name) => name === list);
  return isLocale(locale) && path && slug && /^[a-z0-9-]{1,80}$/.test(slug) && more.length === 0
    ? { path, slug }
    : null;
}
