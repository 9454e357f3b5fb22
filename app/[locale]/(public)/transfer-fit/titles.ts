import { cached, listTag } from "@/lib/entries/cache";
import type { Locale } from "@/lib/i18n/locale";
import { practiceTitles } from "@/lib/transfer/queries";

/** The practices that the form suggests. */
export const titlesFor = (locale: Locale): Promise<string[]> =>
  cached(["practice-titles", locale], [listTag("practice")], () => practiceTitles(locale));
