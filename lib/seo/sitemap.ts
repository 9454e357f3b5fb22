import { type Locale, locales } from "@/lib/i18n/locale";
import { alternates } from "./alternates";

/** A page of a sitemap, in all the languages that it is written in. */
export interface Listed {
  /** After the language: "/practices/a". */
  path: string;
  /** Both unless given. */
  written?: readonly Locale[];
  /** When it last changed: an ISO time. */
  changed?: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const xml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const lastmod = (changed?: string | null): string => (changed ? `<lastmod>${xml(changed)}</lastmod>` : "");

/** A sitemap of pages: each in every language that it is written in, with where the others are. */
export function sitemapFile(pages: readonly Listed[]): string {
  const urls = pages.flatMap(({ path, written = locales, changed }) =>
    written.map((locale) => {
      const { canonical, languages } = alternates(locale, path, written);
      const links = Object.entries(languages).map(
        ([language, url]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${xml(url)}"/>`,
      );
      return `<url><loc>${xml(canonical)}</loc>${lastmod(changed)}${links.join("")}</url>\n`;
    }),
  );
  return `${declaration}<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("")}</urlset>\n`;
}

/** The index of sitemaps, by their addresses. */
export function sitemapIndex(files: readonly { url: string; changed: string | null }[]): string {
  const sitemaps = files.map(
    ({ url, changed }) => `<sitemap><loc>${xml(url)}</loc>${lastmod(changed)}</sitemap>\n`,
  );
  return `${declaration}<sitemapindex ${namespace}>\n${sitemaps.join("")}</sitemapindex>\n`;
}
