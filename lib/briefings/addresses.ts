import { versionAddress } from "@/lib/collections/addresses";
import type { Locale } from "@/lib/i18n/locale";
import type { FileFormat } from "./formats";

/** The page that tells how far the files of a version have been made. */
export const filesAddress = (locale: Locale, slug: string, number: number): string =>
  `${versionAddress(locale, slug, number)}/files`;

/** A file of a version in a language. */
export const fileAddress = (locale: Locale, slug: string, number: number, format: FileFormat): string =>
  `${filesAddress(locale, slug, number)}/${format}`;
