import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import type { ListedEvent } from "@/lib/events/lists";
import type { Locale } from "@/lib/i18n/locale";
import { myRegistrationsAddress } from "@/lib/registrations/addresses";
import { EventOutcome } from "./EventOutcome";
import { OrganisedRow } from "./OrganisedRow";
import { OwnFeed } from "./OwnFeed";

interface OrganisedEventsProps {
  locale: Locale;
  events: readonly ListedEvent[];
  /** For moderators: what others have announced. */
  others: readonly ListedEvent[];
  /** The whole secret address of one's own calendar; null when there is none. */
  feed: string | null;
  query: Parameters<typeof EventOutcome>[0];
}

/** The events that somebody organises, and their own calendar. */
export function OrganisedEvents({ locale, events, others, feed, query }: OrganisedEventsProps) {
  const t = useTranslations("events.mine");
  const begin = (
    <LinkButton icon="plus" href={`/${locale}/events/new`}>
      {t("new")}
    </LinkButton>
  );
  return (
    <main id="main" className="wrap k-event pb-18">
      <div className="acch">
        <h1>{t("title")}</h1>
        <p className="btns">
          <LinkButton variant="line" href={myRegistrationsAddress(locale)}>
            {t("registrations")}
          </LinkButton>
          {events.length > 0 && begin}
        </p>
      </div>
      <div className="grid gap-10">
        <EventOutcome {...query} />
        {events.length > 0 ? (
          <section aria-labelledby="mine">
            <h2 id="mine" className="vh">
              {t("list")}
            </h2>
            <ul>
              {events.map((event) => (
                <OrganisedRow key={event.id} event={event} locale={locale} isOwn />
              ))}
            </ul>
          </section>
        ) : (
          <Empty kind="event" title={t("empty.title")} actions={begin}>
            {t("empty.body")}
          </Empty>
        )}
        <OwnFeed locale={locale} address={feed} />
        {others.length > 0 && (
          <section aria-labelledby="others">
            <h2 id="others">{t("others")}</h2>
            <p className="mt-2 mb-4">{t("othersLead")}</p>
            <ul>
              {others.map((event) => (
                <OrganisedRow key={event.id} event={event} locale={locale} isOwn={false} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </main>
  );
}
