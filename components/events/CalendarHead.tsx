import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { LinkButton } from "@/components/ui/Button";
import { Icon } from "@/components/ui/Icon";
import { plusMonths } from "@/lib/events/months";
import { monthWords } from "@/lib/i18n/calendar-format";
import { type CalendarPlace, calendarHref } from "./addresses";
import { ModeChips } from "./ModeChips";

interface CalendarHeadProps {
  place: CalendarPlace;
  /** The first and the last month that can be turned to. */
  range: { first: string; last: string };
}

/** Which month it is, and the ways to others and to some events alone. */
export function CalendarHead({ place, range }: CalendarHeadProps) {
  const t = useTranslations("calendar");
  const events = useTranslations("events");
  const { locale, month, thisMonth, filters } = place;
  const { month: name, year } = monthWords(month, locale);
  const [before, after] = [plusMonths(month, -1), plusMonths(month, 1)];
  const href = (to: string) => calendarHref(place, { ...filters, month: to });
  return (
    <div className="calh">
      <h1>
        <span className="vh">{t("prefix")} </span>
        {name} <span>{year}</span>
      </h1>
      <nav className="calnav" aria-label={t("nav")}>
        {before >= range.first && (
          <LinkButton
            variant="line"
            href={href(before)}
            rel="prev"
            icon="left"
            aria-label={t("previous", monthWords(before, locale))}
          />
        )}
        <LinkButton
          variant="line"
          href={href(thisMonth)}
          aria-current={month === thisMonth ? "date" : undefined}
        >
          {t("today")}
        </LinkButton>
        {after <= range.last && (
          <LinkButton
            variant="line"
            href={href(after)}
            rel="next"
            icon="right"
            aria-label={t("next", monthWords(after, locale))}
          />
        )}
      </nav>
      <ModeChips place={place} />
      <Anchor className="more" href="#subscribe">
        <Icon name="calendar" />
        {events("subscribe.link")}
      </Anchor>
    </div>
  );
}
