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
  const typed = address.trim();
  const isBare = /^\/(?!\/)/.test(typed);
  const full = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  const url = isBare ? new URL(typed, "http://portal.invalid") : URL.canParse(full) ? new URL(full) : null;
  if (!url || !(isBare || isOwn(url))) return null;
  const [locale, list, slug, ...more] = url.pathname.split("/").filter(Boolean);
  const path = presented.find((name) => name === list);
  return isLocale(locale) && path && slug && /^[a-z0-9-]{1,80}$/.test(slug) && more.length === 0
    ? { path, slug }
    : null;
}

/** The variable itself, not lib/env: the form's own parts, which run in browsers too, know every kind of content. */
function isOwn({ host, hostname }: URL): boolean {
  const site = process.env.DATABASE_URL ? process.env.SITE_URL : undefined;
  return site && URL.canParse(site) ? new URL(site).host === host : hostname === "localhost";
}
