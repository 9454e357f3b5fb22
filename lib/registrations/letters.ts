import type { Tx } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locale";
import { type Localized, pick } from "@/lib/i18n/localized";
import { queueMails } from "@/lib/mail/outbox";
import type { EventTold, RegistrationNews } from "@/lib/mail/registration-letters";
import { ticketAddress } from "./addresses";
import type { HostedEvent } from "./event";
import type { EventChange } from "./notify";
import { placeIn } from "./place";
import { type Attendance, confirmHours, type RegistrationState } from "./registration";
import { whenOf } from "./when";

/** Whom a letter goes to. */
export interface Addressee {
  name: string;
  email: string;
  language: Locale;
  attendance: Attendance;
  state: RegistrationState;
  ticket: string;
}

/** Tells people what has become of their registrations, each in their own language. `note` is the organiser's. */
export const tell = (
  tx: Tx,
  event: HostedEvent,
  people: readonly (Addressee & { news: RegistrationNews; note?: string; byHand?: boolean })[],
): Promise<void> =>
  queueMails(
    tx,
    people.map((person) => ({
      to: person,
      template: "registration_news" as const,
      values: {
        ...told(event, person),
        news: person.news,
        note: person.note ?? "",
        byHand: person.byHand ?? false,
        // Whoever has just got a place is told where; the row may be older than the news.
        ...(hasPlace(person.news) && onlineOf(event, person)),
      },
    })),
  );

const hasPlace = (news: RegistrationNews): boolean => news === "confirmed" || news === "moved_up";

/** Asks a guest to press the button behind the link. The typed name is not in it: anybody could write anything there. */
export const askToConfirm = (tx: Tx, event: HostedEvent, person: Addressee): Promise<void> =>
  queueMails(tx, [
    {
      to: { ...person, name: "" },
      template: "registration_confirm",
      values: { ...told(event, person), hours: confirmHours },
    },
  ]);

/** Tells people that an event has changed. */
export const tellChange = (
  tx: Tx,
  event: HostedEvent,
  people: readonly Addressee[],
  { change, note }: { change: EventChange; note: Localized },
): Promise<void> =>
  queueMails(
    tx,
    people.map((person) => ({
      to: person,
      template: "event_changed" as const,
      values: { ...told(event, person), change, note: pick(note, person.language)?.text ?? "" },
    })),
  );

/** Reminds a participant. */
export const remind = (tx: Tx, event: HostedEvent, person: Addressee): Promise<void> =>
  queueMails(tx, [
    {
      to: person,
      template: "event_reminder",
      values: { ...told(event, person), ...onlineOf(event, person) },
    },
  ]);

/** Sends what an organiser wrote. */
export const passOn = (
  tx: Tx,
  event: HostedEvent,
  people: readonly Addressee[],
  message: { subject: string; body: string; sender: string },
): Promise<void> =>
  queueMails(
    tx,
    people.map((person) => ({
      to: person,
      template: "event_message" as const,
      values: { ...told(event, person), ...message },
    })),
  );

function told(event: HostedEvent, { language, attendance, ticket }: Addressee): EventTold {
  return {
    title: pick(event.title, language)?.text ?? "",
    when: whenOf(event, language),
    where: attendance === "online" ? "" : placeIn(event, language),
    link: ticketAddress(language, ticket),
  };
}

const onlineOf = ({ online }: HostedEvent, { attendance, language }: Addressee) =>
  attendance === "online"
    ? { onlineUrl: online.url ?? "", onlineNote: pick(online.note, language)?.text ?? "" }
    : {};
