import { useTranslations } from "next-intl";
import { EntryCover } from "@/components/entries/EntryCover";
import { InLanguageText } from "@/components/entries/InLanguageText";
import { Anchor } from "@/components/ui/Anchor";
import { LinkButton } from "@/components/ui/Button";
import { statusAddress } from "@/lib/events/addresses";
import type { ListedEvent } from "@/lib/events/lists";
import { whenOf } from "@/lib/events/when";
import type { Locale } from "@/lib/i18n/locale";
import { checkInAddress, messagesAddress, participantsAddress } from "@/lib/registrations/addresses";
import { eventHref } from "./addresses";
import { EventMarks } from "./EventMarks";

interface OrganisedRowProps {
  event: ListedEvent;
  locale: Locale;
  /** Its participants are shown to its organisers alone. */
  isOwn: boolean;
}

/** One event with the ways to everything that its organiser does. */
export function OrganisedRow({ event, locale, isOwn }: OrganisedRowProps) {
  const t = useTranslations("events.mine");
  const { id, slug, title } = event;
  const of = <span className="vh"> {t("statusOf", { title: title.text })}</span>;
  const registers = event.event.registration === "open" || event.event.registration === "approval";
  const pages = [
    ["participants", participantsAddress(locale, id)],
    ["checkIn", checkInAddress(locale, id)],
    ["messages", messagesAddress(locale, id)],
  ] as const;
  return (
    <li className="row mine k-event">
      <EntryCover entry={event} size="list" />
      <div className="body">
        <h3>
          <Anchor href={eventHref(locale, slug)}>
            <InLanguageText value={title} locale={locale} tagged />
          </Anchor>
        </h3>
        <p className="facts meta">
          <span>{whenOf(event.event, locale)}</span>
          <EventMarks event={event.event} look="status" />
        </p>
      </div>
      <div className="acts2">
        <LinkButton variant="line" href={statusAddress(locale, id)}>
          {t("status")}
          {of}
        </LinkButton>
        {isOwn &&
          registers &&
          pages.map(([name, href]) => (
            <a key={name} className="btn quiet" href={href}>
              {t(name)}
              {of}
            </a>
          ))}
      </div>
    </li>
  );
}
