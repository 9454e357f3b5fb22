import { useTranslations } from "next-intl";
import type { ListedEvent } from "@/lib/events/lists";
import { weeksOf } from "@/lib/events/months";
import { monthWords, weekdays } from "@/lib/i18n/calendar-format";
import type { Locale } from "@/lib/i18n/locale";
import { CalendarCell } from "./CalendarCell";

interface CalendarTableProps {
  month: string;
  events: readonly ListedEvent[];
  /** The day that it is, as "2026-11-23". */
  today: string;
  /** Ids of the events that the agenda beside it shows. */
  listed: ReadonlySet<string>;
  locale: Locale;
}

/** A month as a table of its weeks. */
export function CalendarTable({ month, events, today, listed, locale }: CalendarTableProps) {
  const t = useTranslations("calendar");
  const dated = events.map((event) => ({
    ...event,
    startDate: event.event.startDate,
    endDate: event.event.endDate,
  }));
  return (
    <table className="cal">
      <caption className="vh">{t("caption", monthWords(month, locale))}</caption>
      <thead>
        <tr>
          {weekdays(locale).map(({ long, short }) => (
            <th key={long} scope="col">
              <abbr title={long}>
                <span className="full">{long}</span>
                <span className="sh">{short}</span>
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month, dated).map((week) => (
          <tr key={week[0]?.date}>
            {week.map((day) => (
              <CalendarCell key={day.date} day={day} today={today} listed={listed} locale={locale} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
