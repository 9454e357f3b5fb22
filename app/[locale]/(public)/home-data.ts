import { publicCollections } from "@/lib/collections/queries";
import { cached, listTag } from "@/lib/entries/cache";
import { newestOf } from "@/lib/entries/public-queries";
import { upcoming } from "@/lib/events/lists";
import type { Locale } from "@/lib/i18n/locale";
import { newestWanting } from "@/lib/ideas/queries";
import { practiceCounts } from "@/lib/practices/queries";

/** How many of the newest practices the home page shows. */
const newest = 5;

/** How many ideas. */
const ideasShown = 3;

/** How many of the next events. */
const eventsShown = 4;

/** How many of the newest collections. */
const collectionsShown = 2;

/** All that the home page counts and shows. */
export const homeData = (locale: Locale) =>
  cached(
    ["home", locale],
    [listTag("practice"), listTag("idea"), listTag("event"), listTag("collection")],
    async () => {
      const [practices, ideas, coming, collections, counts] = await Promise.all([
        newestOf("practice", locale, newest),
        newestWanting(locale, ideasShown),
        upcoming(locale),
        publicCollections(locale, collectionsShown),
        practiceCounts(),
      ]);
      return { practices, ideas, events: coming.items.slice(0, eventsShown), collections, ...counts };
    },
  );
