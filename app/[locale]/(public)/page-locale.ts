import { notFound } from "next/navigation";
import { isLocale, type Locale } from "@/lib/i18n/locale";

/** What every page of a language is given. */
export interface LocalePage {
  params: Promise<{ locale: string }>;
}

/** The language of a page's address. The layout answers 404 for any other; the page may be asked first. */
export async function pageLocale(params: LocalePage["params"]): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}
