import { useTranslations } from "next-intl";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { LinkButton } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { eventAddress, registerAddress } from "@/lib/registrations/addresses";
import type { OwnRegistration } from "@/lib/registrations/own";
import { closedReason, isAlive } from "@/lib/registrations/registration";
import { CancelTicket } from "./CancelTicket";
import { ConfirmTicket } from "./ConfirmTicket";
import { EventFacts } from "./EventFacts";
import { OwnAnswers } from "./OwnAnswers";
import { TicketCode } from "./TicketCode";
import { TicketProblem } from "./TicketProblem";
import { TicketState } from "./TicketState";

interface TicketProps {
  registration: OwnRegistration;
  /** Its place on the waiting list, from 1. */
  place: number;
  /** Why the last act was not done. */
  problem: unknown;
  locale: Locale;
  now: Date;
}

/** A registration for whoever has its link: where it stands, where to go, and the way out of it. */
export function Ticket({ registration, place, problem, locale, now }: TicketProps) {
  const t = useTranslations("registrations");
  const { event, state, attendance } = registration;
  const title = pick(event.title, locale);
  const isPast = event.endsAt <= now;
  const isCurrent = !isPast && event.status !== "cancelled";
  return (
    <main id="main" className="wrap pb-18">
      <Breadcrumbs
        crumbs={[
          {
            label: title?.text ?? "",
            href: eventAddress(locale, event.slug),
            ...(title && { lang: title.lang }),
          },
          { label: t("ticket.title") },
        ]}
      />
      <div className="acch">
        <h1 lang={title?.lang}>{title?.text}</h1>
      </div>
      <div className="tick k-event">
        <div className="grid content-start gap-6">
          <TicketProblem problem={problem} />
          {event.status === "moved" && isCurrent && <Note tone="warn">{t("ticket.eventMoved")}</Note>}
          {!isCurrent && <Note>{t(isPast ? "ticket.eventPast" : "ticket.eventCancelled")}</Note>}
          {(isCurrent || state !== "unconfirmed") && (
            <TicketState registration={registration} place={place} locale={locale} />
          )}
          {isCurrent && state === "unconfirmed" && (
            <ConfirmTicket ticket={registration.ticket} locale={locale} />
          )}
          <EventFacts event={event} locale={locale} attendance={attendance}>
            <div>
              <dt>{t("ticket.how")}</dt>
              <dd>{t(`attendance.${attendance}`)}</dd>
            </div>
            <div>
              <dt>{t("ticket.who")}</dt>
              <dd>{registration.name}</dd>
            </div>
            {state === "confirmed" && attendance === "online" && (
              <OnlineAddress registration={registration} locale={locale} />
            )}
          </EventFacts>
          <OwnAnswers answers={registration.answers} locale={locale} />
          <p className="btns">
            {isCurrent && (state === "confirmed" || state === "waiting" || state === "pending") && (
              <LinkButton variant="line" icon="calendar" href={`/calendar/${event.slug}.ics?lang=${locale}`}>
                {t("ticket.calendar")}
              </LinkButton>
            )}
            {state === "cancelled" && closedReason(event, now) === null && (
              <LinkButton href={registerAddress(locale, event.slug)}>{t("ticket.again")}</LinkButton>
            )}
          </p>
          {isCurrent && isAlive(state) && state !== "unconfirmed" && (
            <CancelTicket ticket={registration.ticket} locale={locale} />
          )}
          {isAlive(state) && <p className="hint">{t("ticket.keep")}</p>}
        </div>
        {isCurrent && state === "confirmed" && attendance === "in_person" && (
          <TicketCode entryId={event.entryId} ticket={registration.ticket} locale={locale} />
        )}
      </div>
    </main>
  );
}

function OnlineAddress({ registration, locale }: { registration: OwnRegistration; locale: Locale }) {
  const t = useTranslations("registrations.ticket");
  const { url, note } = registration.event.online;
  const words = pick(note, locale);
  return (
    <div>
      <dt>{t("online")}</dt>
      <dd>
        {url ? (
          <a href={url} rel="noopener noreferrer" className="break-all">
            {url}
          </a>
        ) : (
          t("onlineSoon")
        )}
        {words && (
          <span className="block" lang={words.lang}>
            {words.text}
          </span>
        )}
      </dd>
    </div>
  );
}
