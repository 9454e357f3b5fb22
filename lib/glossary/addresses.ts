import type { Locale } from "@/lib/i18n/locale";

/** The page of the search's glossary; under it are the pairs, by their ids, and "new". */
export const glossaryAddress = (locale: Locale): string => `/${locale}/admin/glossary`;
