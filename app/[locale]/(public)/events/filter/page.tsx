import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EventCalendar, monthRange } from "@/components/events/EventCalendar";
import { OutsideCalendar } from "@/components/events/OutsideCalendar";
import { JsonLd } from "@/components/ui/JsonLd";
import { countFilters, filtersFrom, pageFrom, queryOf } from "@/lib/events/filters";
import { monthFrom } from "@/lib/events/months";
import { monthWords } from "@/lib/i18n/calendar-format";
import type { Locale } from "@/lib/i18n/locale";
import { listed, pageJsonLd } from "@/lib/seo/json-ld";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { type LocalePage, pageLocale } from "../../page-locale";
import { calendarBounds, calendarData, monthNow } from "../calendar-data";

/** Said aloud, because the layout is made for static pages: it answers each request by itself. */
export const dynamic = "force-dynamic";

interface Props extends LocalePage {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What an address asks for; `month` is null when it names one that the calendar does not have. */
async function asked(searchParams: Props["searchParams"]) {
  const query = await searchParams;
  const thisMonth = monthNow(new Date());
  const bounds = await calendarBounds();
  const named =
    query.month === undefined || query.month === "" ? thisMonth : monthFrom([query.month].flat()[0]);
  const { first, last } = monthRange(bounds, thisMonth);
  const month = named && named >= first && named <= last ? named : null;
  return {
    month,
    thisMonth,
    bounds,
    filters: filtersFrom(query),
    page: month === thisMonth ? pageFrom(query) : 1,
  };
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await asked(searchParams);
  const isPlain = found.month !== null && countFilters(found.filters) === 0;
  return {
    ...pageMetadata(await told(await pageLocale(params), found)),
    // Filters can be combined without end: search engines follow them to the events and keep the months.
    ...(!isPlain && { robots: { index: false, follow: true } }),
  };
}

/** What the page says of itself. */
async function told(locale: Locale, { month, thisMonth, filters, page }: Awaited<ReturnType<typeof asked>>) {
  const t = await getTranslations("events");
  const query = month ? queryOf({ ...filters, page, month: month === thisMonth ? null : month }) : "";
  return {
    locale,
    path: `/events${query}`,
    title: month ? t("meta.month", monthWords(month, locale)) : t("outside.title"),
    description: t("meta.description"),
  };
}

/** Another month, or with filters: next.config sends /events?… here. */
export default async function FilteredEventsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const found = await asked(searchParams);
  const { month, thisMonth, bounds, filters, page } = found;
  const self = await told(locale, found);
  if (month === null) {
    return (
      <main id="main">
        <OutsideCalendar locale={locale} bounds={bounds} />
        <JsonLd data={pageJsonLd(self)} />
      </main>
    );
  }
  // Reached by this address itself, or with a query that sets nothing: this month without filters is a page of its own.
  if (month === thisMonth && page === 1 && countFilters(filters) === 0) redirect(`/${locale}/events`);
  const now = new Date();
  const data = await calendarData(locale, { asked: month, filters, page }, now);
  const items = listed(data.coming?.items ?? data.events, locale);
  return (
    <main id="main">
      <EventCalendar place={{ locale, month, thisMonth, filters, page }} data={data} now={now} />
      <JsonLd data={pageJsonLd({ ...self, is: "CollectionPage", items })} />
    </main>
  );
}
