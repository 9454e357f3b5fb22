import { useTranslations } from "next-intl";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import type { EventPage, ListedEvent } from "@/lib/events/lists";
import { monthOf, plusMonths } from "@/lib/events/months";
import { dayIn, homeZone } from "@/lib/events/times";
import { Agenda } from "./Agenda";
import type { CalendarPlace } from "./addresses";
import { agendaLists } from "./agenda-lists";
import { CalendarFilters } from "./CalendarFilters";
import { CalendarHead } from "./CalendarHead";
import { CalendarTable } from "./CalendarTable";
import { Subscribe } from "./Subscribe";

/** What a month's page is made of, as JSON. */
export interface CalendarData {
  events: ListedEvent[];
  /** One page of what has not ended; null for any month but the present one. */
  coming: EventPage | null;
  nextCount: number;
  /** The days of the first and the last event that there is. */
  bounds: { first: string; last: string } | null;
}

interface EventCalendarProps {
  place: CalendarPlace;
  data: CalendarData;
  now: Date;
}

/** Months that can be turned to although nothing is in them yet. */
const ahead = 12;

/** The months that the calendar has: from its first event to the last one, and a year from now. */
export function monthRange(
  bounds: CalendarData["bounds"],
  thisMonth: string,
): { first: string; last: string } {
  const [first, last] = [bounds && monthOf(bounds.first), bounds && monthOf(bounds.last)];
  const open = plusMonths(thisMonth, ahead);
  return {
    first: first && first < thisMonth ? first : thisMonth,
    last: last && last > open ? last : open,
  };
}

/** A month of events as a calendar, with the agenda beside it. */
export function EventCalendar({ place, data, now }: EventCalendarProps) {
  const t = useTranslations("events");
  const { locale, month, thisMonth, filters, page } = place;
  const { events, coming, nextCount, bounds } = data;
  const lists = agendaLists(events, coming, { page, now });
  const listed = new Set([...lists.ahead, ...lists.earlier].map(({ id }) => id));
  return (
    <div className="wrap k-event">
      <Breadcrumbs crumbs={[{ label: t("home"), href: `/${locale}` }, { label: t("crumb") }]} />
      <CalendarHead place={place} range={monthRange(bounds, thisMonth)} />
      <CalendarFilters place={place} count={events.length} />
      <div className="callay">
        <div>
          <CalendarTable
            month={month}
            events={events}
            today={dayIn(homeZone, now)}
            listed={listed}
            locale={locale}
          />
        </div>
        <Agenda place={place} lists={lists} nextCount={nextCount} />
      </div>
      <Subscribe locale={locale} filters={filters} />
    </div>
  );
}
