import type { EntryKind } from "@/lib/entries/kinds";
import { portalUrlOf } from "@/lib/entries/portal-address";
import { url } from "@/lib/forms/fields";
import { isLocale } from "@/lib/i18n/locale";

/** What an item's address leads to. */
export type LinkTarget = { kind: EntryKind; slug: string } | { address: string };

/** `Kind.path` of every kind, written out: lib/entries/kinds imports this file. */
const kindAt: Record<string, EntryKind | undefined> = {
  practices: "practice",
  ideas: "idea",
  events: "event",
  challenges: "challenge",
  collections: "collection",
} satisfies Record<string, EntryKind>;

/** "practices/a" and "bg/practices/a", as somebody may copy them. */
const withoutSlash = new RegExp(`^(?:[a-z]{2}/)?(?:search|${Object.keys(kindAt).join("|")})(?:[/?]|$)`);

/** The page of the portal that an address names, with its path in parts, the language left out; null for any other. */
function portalPage(address: string): { parts: string[]; url: URL } | null {
  const typed = address.trim();
  const found = portalUrlOf(withoutSlash.test(typed) ? `/${typed}` : typed);
  if (!found) return null;
  const [first, ...rest] = found.pathname.split("/").filter(Boolean);
  return { url: found, parts: first === undefined || isLocale(first) ? rest : [first, ...rest] };
}

/** Whether an address is one of the portal's, there or not. */
export const isPortalAddress = (address: string): boolean => portalPage(address) !== null;

/**
 * What an address of an item is: the page of an entry, in any language, whole or as a path; else an http(s) address of
 * another site; null for anything else. Whether the entry is there is another question (resolve.ts).
 */
export function targetOf(link: string): LinkTarget | null {
  const page = portalPage(link);
  if (!page) {
    const outside = /^\s*[/\\]/.test(link) ? undefined : url().schema.safeParse(link).data;
    return outside === undefined ? null : { address: outside };
  }
  const [list, slug = "", ...more] = page.parts;
  const kind = list && Object.hasOwn(kindAt, list) ? kindAt[list] : undefined;
  return kind && /^[a-z0-9-]{1,80}$/.test(slug) && more.length === 0 ? { kind, slug } : null;
}

/** Equal for addresses of the same thing: another language, another host name of a path, a mark within a page. */
export function sameKey(target: LinkTarget): string {
  if ("kind" in target) return `${target.kind}/${target.slug}`;
  const { host, pathname, search } = new URL(target.address);
  return `${host}${pathname.replace(/\/$/, "")}${search}`;
}

/** A list of the portal that can have practices in it: where it is, and its query string ("" or "?…"). */
export interface ListAddress {
  path: "/practices" | "/search";
  query: string;
}

/** The list or search that an address names; null when it is none, or one in which no practice can be. */
export function listAt(address: string): ListAddress | null {
  const page = portalPage(address);
  const [list, ...more] = page?.parts ?? [];
  if (!page || more.length > 0) return null;
  if (list === "practices") return { path: "/practices", query: page.url.search };
  const kinds = page.url.searchParams.getAll("kind");
  const hasPractices = kinds.length === 0 || kinds.includes("practice");
  return list === "search" && hasPractices ? { path: "/search", query: page.url.search } : null;
}
