import { useTranslations } from "next-intl";
import { InLanguageText } from "@/components/entries/InLanguageText";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import type { ListedEvent } from "@/lib/events/lists";
import { hoursOf } from "@/lib/events/when";
import { dateOf, dayNumber, monthName, weekdayOf } from "@/lib/i18n/calendar-format";
import type { Locale } from "@/lib/i18n/locale";
import { agendaId, eventHref } from "./addresses";
import { EventMarks } from "./EventMarks";
import { EventPlace } from "./EventPlace";

interface AgendaRowProps {
  event: ListedEvent;
  locale: Locale;
  /** The month that the list is about: the day of any other says which. */
  month?: string;
}

/** One event in an agenda: its day, its hours, where. */
export function AgendaRow({ event, locale, month }: AgendaRowProps) {
  const t = useTranslations("events.agenda");
  const { startDate, endDate, status } = event.event;
  const hours = hoursOf(event.event);
  const inMonth = month !== undefined && startDate.startsWith(month);
  return (
    <li className={`ag ${status === "cancelled" ? "off" : ""}`} id={agendaId(event.id)}>
      <p className="agd">
        <b>{dayNumber(startDate)}</b>
        <span className="agw">
          {!inMonth && (
            <>
              {monthName(startDate, locale)}
              <span className="vh">,</span>
              <br />
            </>
          )}
          {weekdayOf(startDate, locale)}
        </span>
      </p>
      <div>
        <h3>
          <Anchor href={eventHref(locale, event.slug)}>
            <InLanguageText value={event.title} locale={locale} tagged />
          </Anchor>
        </h3>
        <p className="facts meta">
          {(hours || startDate !== endDate) && (
            <span>
              <Icon name="clock" size={18} />
              <span>{hours ?? t("until", { date: dateOf(endDate, locale) })}</span>
            </span>
          )}
          <EventPlace event={event} locale={locale} />
        </p>
        <EventMarks event={event.event} look="agenda" />
      </div>
    </li>
  );
}
