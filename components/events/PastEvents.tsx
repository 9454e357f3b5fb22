import { useTranslations } from "next-intl";
import { PageHead } from "@/components/about/PageHead";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { Pager } from "@/components/ui/Pager";
import { agendaSize } from "@/lib/events/filters";
import type { EventPage } from "@/lib/events/lists";
import type { Locale } from "@/lib/i18n/locale";
import { EventRow } from "./EventRow";

interface PastEventsProps {
  locale: Locale;
  page: number;
  result: EventPage;
}

/** The archive: what took place, the latest first. */
export function PastEvents({ locale, page, result: { items, total, pages } }: PastEventsProps) {
  const t = useTranslations("events");
  const first = (page - 1) * agendaSize + 1;
  const calendar = (
    <LinkButton variant="line" icon="calendar" href={`/${locale}/events`}>
      {t("archive.calendar")}
    </LinkButton>
  );
  return (
    <>
      <PageHead
        locale={locale}
        title={t("archive.title")}
        lead={t("archive.lead")}
        above={{ label: t("crumb"), href: `/${locale}/events` }}
      />
      <div className="wrap k-event pb-18 pt-10">
        {items.length > 0 ? (
          <section aria-labelledby="archive">
            <div className="sech">
              <h2 id="archive">{t("archive.count", { count: total })}</h2>
              {calendar}
            </div>
            <ul>
              {items.map((event) => (
                <EventRow key={event.id} event={event} locale={locale} />
              ))}
            </ul>
            <Pager
              page={page}
              pages={pages}
              hrefFor={(n) => `/${locale}/events/past${n > 1 ? `/${n}` : ""}`}
              range={t("agenda.range", { from: first, to: first + items.length - 1, total })}
            />
          </section>
        ) : (
          <Empty kind="event" title={t("archive.empty")} actions={calendar}>
            {t("archive.emptyText")}
          </Empty>
        )}
      </div>
    </>
  );
}
