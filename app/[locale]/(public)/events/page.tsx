import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EventCalendar } from "@/components/events/EventCalendar";
import { JsonLd } from "@/components/ui/JsonLd";
import { cached, listTag } from "@/lib/entries/cache";
import { noFilters } from "@/lib/events/filters";
import { listed, pageJsonLd } from "@/lib/seo/json-ld";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { type LocalePage, pageLocale } from "../page-locale";
import { calendarData, monthNow } from "./calendar-data";

export const dynamic = "force-static";
export const revalidate = 60;

/** What the page says of itself. */
async function told({ params }: LocalePage) {
  const locale = await pageLocale(params);
  const t = await getTranslations("events.meta");
  return { locale, path: "/events", title: t("title"), description: t("description") };
}

export const generateMetadata = async (props: LocalePage): Promise<Metadata> =>
  pageMetadata(await told(props));

/** This month's calendar with what is ahead; any other month, or with filters, is events/filter. */
export default async function EventsPage({ params }: LocalePage) {
  const locale = await pageLocale(params);
  const now = new Date();
  const month = monthNow(now);
  const place = { locale, month, thisMonth: month, filters: noFilters, page: 1 };
  const data = await cached(["events", locale, month], [listTag("event")], () =>
    calendarData(locale, { asked: month, filters: noFilters, page: 1 }, new Date()),
  );
  const items = listed(data.coming?.items ?? data.events, locale);
  return (
    <main id="main">
      <EventCalendar place={place} data={data} now={now} />
      <JsonLd data={pageJsonLd({ ...(await told({ params })), is: "CollectionPage", items })} />
    </main>
  );
}
