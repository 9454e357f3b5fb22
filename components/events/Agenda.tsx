import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import { Pager } from "@/components/ui/Pager";
import { agendaSize, countFilters } from "@/lib/events/filters";
import { plusMonths } from "@/lib/events/months";
import { monthWords } from "@/lib/i18n/calendar-format";
import { AgendaRow } from "./AgendaRow";
import { type CalendarPlace, calendarHref } from "./addresses";
import type { AgendaLists } from "./agenda-lists";

interface AgendaProps {
  place: CalendarPlace;
  lists: AgendaLists;
  /** Events of the month after this one. */
  nextCount: number;
}

/** The events beside the calendar in words: what is ahead, then what is over. */
export function Agenda({ place, lists, nextCount }: AgendaProps) {
  const t = useTranslations("events.agenda");
  const { locale, month, filters, page } = place;
  const { ahead, earlier, total, pages, isPresent } = lists;
  const next = plusMonths(month, 1);
  const first = (page - 1) * agendaSize + 1;
  const empty = countFilters(filters) > 0 ? t("noneMatching") : t(isPresent ? "none" : "noneInMonth");
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda">{t(isPresent ? "ahead" : "inMonth")}</h2>
      {ahead.length > 0 ? (
        <ol className="agl">
          {ahead.map((event) => (
            <AgendaRow key={event.id} event={event} locale={locale} month={month} />
          ))}
        </ol>
      ) : (
        <p className="agno">{empty}</p>
      )}
      <Pager
        page={page}
        pages={pages}
        hrefFor={(n) => calendarHref(place, { ...filters, month, page: n })}
        range={t("range", { from: first, to: Math.min(total, first + agendaSize - 1), total })}
      />
      {nextCount > 0 && (
        <p>
          <Anchor className="more" href={calendarHref(place, { ...filters, month: next })}>
            {t("nextMonth", { month: monthWords(next, locale).month, count: nextCount })}
            <Icon name="right" />
          </Anchor>
        </p>
      )}
      {earlier.length > 0 && (
        <>
          <h2 className="agh2">{t("earlier")}</h2>
          <ol className="agl">
            {earlier.map((event) => (
              <AgendaRow key={event.id} event={event} locale={locale} month={month} />
            ))}
          </ol>
        </>
      )}
      <p className="btns">
        <Anchor className="more" href={`/${locale}/events/past`}>
          {t("past")}
          <Icon name="right" />
        </Anchor>
        <Anchor className="more" href={`/${locale}/events/new`}>
          <Icon name="plus" />
          {t("add")}
        </Anchor>
      </p>
    </section>
  );
}
