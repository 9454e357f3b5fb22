import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { Anchor } from "@/components/ui/Anchor";
import type { ListedEvent } from "@/lib/events/lists";
import type { CalendarDay } from "@/lib/events/months";
import { dayAndMonth, dayNumber, monthName } from "@/lib/i18n/calendar-format";
import type { Locale } from "@/lib/i18n/locale";
import { agendaId, eventHref } from "./addresses";

interface CalendarCellProps {
  day: CalendarDay<ListedEvent & { startDate: string; endDate: string }>;
  today: string;
  listed: ReadonlySet<string>;
  locale: Locale;
}

/** Events of one day that a cell has room for. */
const most = 3;

/** The widest mark of a day on a small screen, in stitches. */
const mostStitches = 4;

/** One day: its number, which leads to its events in the agenda, bars that go on over the next cells, its own events. */
export function CalendarCell({ day, today, listed, locale }: CalendarCellProps) {
  const t = useTranslations("calendar");
  const { date, inMonth, bars, events } = day;
  const isToday = date === today && inMonth;
  const all = [...bars.flatMap((bar) => bar?.event ?? []), ...events];
  const [first] = all;
  const classes = [
    !inMonth && "out",
    all.length > 0 && "has",
    inMonth && date < today && "past",
    isToday && "today",
  ];
  const hrefOf = (event: ListedEvent) =>
    listed.has(event.id) ? `#${agendaId(event.id)}` : eventHref(locale, event.slug);
  const shown = events.length > most ? events.slice(0, most - 1) : events;
  const [hidden] = events.slice(shown.length);
  return (
    <td
      className={classes.filter(Boolean).join(" ") || undefined}
      aria-current={isToday ? "date" : undefined}
    >
      {first ? (
        <a className="dn" href={hrefOf(first)}>
          {dayNumber(date)}
          <span className="vh"> {t("onDay", { month: monthName(date, locale), count: all.length })}</span>
        </a>
      ) : (
        <span className="dn">{dayNumber(date)}</span>
      )}
      {isToday && <span className="td">{t("isToday")}</span>}
      {all.length > 0 && (
        <span
          className="cst"
          aria-hidden="true"
          style={{ "--n": Math.min(all.length, mostStitches) } as CSSProperties}
        />
      )}
      {bars.map((bar, line) =>
        bar ? (
          <BarPart key={bar.event.id} bar={bar} locale={locale} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: an empty line is known by its place alone
          <span key={line} className="ce multi none" aria-hidden="true" />
        ),
      )}
      {shown.map((event) => (
        <EventLink key={event.id} event={event} locale={locale} className="ce" />
      ))}
      {hidden && (
        <a className="ce cmore" href={hrefOf(hidden)}>
          {t("more", { count: events.length - shown.length })}
          <span className="vh"> {t("moreOf", { day: dayAndMonth(date, locale) })}</span>
        </a>
      )}
    </td>
  );
}

type Bar = NonNullable<CalendarCellProps["day"]["bars"][number]>;

/** The first part of a bar carries its words over the others, which are there for those who hear the table. */
function BarPart({ bar: { event, span }, locale }: { bar: Bar; locale: Locale }) {
  const t = useTranslations("calendar");
  if (span > 0) {
    const style = { "--n": span } as CSSProperties;
    return <EventLink event={event} locale={locale} className="ce multi" style={style} />;
  }
  return (
    <span className="ce multi cont">
      <span className="vh">{t("goesOn", { title: event.title.text })}</span>
    </span>
  );
}

interface EventLinkProps {
  event: ListedEvent;
  locale: Locale;
  className: string;
  style?: CSSProperties;
}

function EventLink({ event: { slug, title, event }, locale, className, style }: EventLinkProps) {
  const t = useTranslations("calendar");
  const isOff = event.status === "cancelled";
  return (
    <Anchor
      className={isOff ? `${className} off` : className}
      href={eventHref(locale, slug)}
      lang={title.lang === locale ? undefined : title.lang}
      style={style}
    >
      {isOff && <span className="vh">{t("cancelled")} </span>}
      {title.text}
    </Anchor>
  );
}
