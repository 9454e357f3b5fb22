import { useTranslations } from "next-intl";
import { InLanguageText } from "@/components/entries/InLanguageText";
import { EventMarks } from "@/components/events/EventMarks";
import { EventPlace } from "@/components/events/EventPlace";
import { Anchor } from "@/components/ui/Anchor";
import { Hem } from "@/components/ui/Hem";
import { Icon } from "@/components/ui/Icon";
import type { ListedEvent } from "@/lib/events/lists";
import { hoursOf } from "@/lib/events/when";
import { dayNumber, monthName, weekdayOf } from "@/lib/i18n/calendar-format";
import type { Locale } from "@/lib/i18n/locale";

/** The next events on an indigo strip. Nothing when none is announced. */
export function NextEvents({ events, locale }: { events: readonly ListedEvent[]; locale: Locale }) {
  const t = useTranslations("events.strip");
  // Kept for a minute: meanwhile one of them may have ended.
  const now = new Date();
  const shown = events.filter(({ endsAt }) => new Date(endsAt) > now);
  if (shown.length === 0) return null;
  return (
    <section className="dyedb k-event" aria-labelledby="next-events">
      <Hem />
      <div className="wrap sec evsec">
        <div className="sech">
          <h2 id="next-events">{t("title")}</h2>
          <Anchor className="more" href={`/${locale}/events`}>
            {t("all")}
            <Icon name="right" />
          </Anchor>
        </div>
        <ul className="evs">
          {shown.map((event) => (
            <NextEvent key={event.id} event={event} locale={locale} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function NextEvent({ event, locale }: { event: ListedEvent; locale: Locale }) {
  const { startDate } = event.event;
  const hours = hoursOf(event.event);
  return (
    <li className="evt">
      <p className="m">
        <span className="d">{dayNumber(startDate)}</span>{" "}
        <span className="mo">{monthName(startDate, locale)}</span>
        <span className="wd">
          {weekdayOf(startDate, locale)}
          {hours && `, ${hours}`}
        </span>
      </p>
      <h3>
        <Anchor href={`/${locale}/events/${event.slug}`}>
          <InLanguageText value={event.title} locale={locale} tagged />
        </Anchor>
      </h3>
      <p className="facts meta">
        <EventPlace event={event} locale={locale} />
        <EventMarks event={event.event} look="status" />
      </p>
    </li>
  );
}
