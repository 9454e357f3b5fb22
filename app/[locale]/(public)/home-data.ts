import { cached, listTag } from "@/lib/entries/cache";
import type { Locale } from "@/lib/i18n/locale";
import { newestPractices, practiceCounts } from "@/lib/practices/queries";

/** How many of the newest practices the home page shows. */
const newest = 5;

/** All that the home page counts and shows. */
export const homeData = (locale: Locale) =>
  cached(["home", locale], [listTag("practice")], async () => {
    const [practices, counts] = await Promise.all([newestPractices(locale, newest), practiceCounts()]);
    return { practices, ...counts };
  });
