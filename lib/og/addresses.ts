import { type EntryKind, kindOf, kinds } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";

/** The picture of an entry for those who share its link, without the host. */
export const pictureAddress = (locale: Locale, kind: EntryKind, slug: string): string =>
  `/og/${locale}/${kindOf(kind).path}/${slug}.png`;

/** The picture of a page by its path after the language: of an entry's page that entry's, of any other the club's. */
export function pictureOfPage(locale: Locale, path: string): string {
  const [, section, slug] = path.split(/[/?]/);
  const kind = (Object.keys(kinds) as EntryKind[]).find((one) => kindOf(one).path === section);
  return kind && slug ? pictureAddress(locale, kind, slug) : `/og/${locale}/club.png`;
}
