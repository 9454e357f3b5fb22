import type { Locale } from "@/lib/i18n/locale";
import { absolute } from "@/lib/seo/site";

/** The whole address of an item: the portal's pages are kept without language and host, others as they are. */
export const itemAddress = (address: string, locale: Locale): string =>
  address.startsWith("/") ? absolute(`/${locale}${address}`) : address;
