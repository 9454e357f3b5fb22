import { type Block, type Letters, quote, text, type Words } from "./letter";

/** What a letter says of an event and of the registration that it is about. */
export interface EventTold {
  title: string;
  /** "26 ноември 2026 г., 18:00–19:30". */
  when: string;
  /** The place; empty for who takes part online. */
  where: string;
  link: string;
}

/** The online address of an event, for who has a place at it alone. */
interface OnlineTold {
  onlineUrl?: string;
  onlineNote?: string;
}

/** What has become of a registration: the keys under `mail.registration_news` in the messages. */
export type RegistrationNews =
  | "confirmed"
  | "waiting"
  | "pending"
  | "moved_up"
  | "declined"
  | "cancelled"
  | "again";

/** What the letters to participants are told. */
export interface RegistrationLetters {
  registration_confirm: EventTold & { hours: number };
  registration_news: EventTold & OnlineTold & { news: RegistrationNews; note: string; byHand: boolean };
  event_reminder: EventTold & OnlineTold;
  event_changed: EventTold & { change: "cancelled" | "moved" | "restored"; note: string };
  event_message: EventTold & { subject: string; body: string; sender: string };
}

/** When and where, a line each; what is empty is left out. */
const facts = (t: Words, { when, where, onlineUrl, onlineNote }: EventTold & OnlineTold): Block =>
  text(
    [
      t("event.when", { when }),
      where && t("event.where", { where }),
      onlineUrl && t("event.online", { url: onlineUrl }),
      onlineNote,
    ]
      .filter(Boolean)
      .join("\n"),
  );

/** The organiser's own words, when there are any. */
const words = (t: Words, note: string): Block[] => (note ? [text(t("event.note")), quote(note)] : []);

export const registrationLetters: Letters<RegistrationLetters> = {
  registration_confirm: (t, { hours, link, ...event }) => ({
    subject: t("registration_confirm.subject", event),
    blocks: [
      text(t("registration_confirm.intro", event)),
      facts(t, { ...event, link }),
      text(t("registration_confirm.until", { hours })),
    ],
    button: { label: t("registration_confirm.button"), link },
    why: t("registration_confirm.why"),
  }),
  registration_news: (t, { news, note, byHand, link, ...event }) => ({
    subject: t(`registration_news.${news}.subject`, event),
    blocks: [
      text(t(`registration_news.${news}.intro`, event)),
      ...words(t, note),
      facts(t, { ...event, link }),
      ...(news === "declined" || news === "cancelled" ? [] : [text(t("event.cancel"))]),
    ],
    button: { label: t("event.button"), link },
    why: t(byHand ? "event.whyByHand" : "event.why"),
  }),
  event_reminder: (t, { link, ...event }) => ({
    subject: t("event_reminder.subject", event),
    blocks: [text(t("event_reminder.intro", event)), facts(t, { ...event, link }), text(t("event.cancel"))],
    button: { label: t("event.button"), link },
    why: t("event.why"),
  }),
  event_changed: (t, { change, note, link, ...event }) => ({
    subject: t(`event_changed.${change}.subject`, event),
    blocks: [
      text(t(`event_changed.${change}.intro`, event)),
      ...words(t, note),
      facts(t, { ...event, link }),
    ],
    button: { label: t("event.button"), link },
    why: t("event.why"),
  }),
  event_message: (t, { subject, body, sender, link, ...event }) => ({
    subject,
    blocks: [text(t("event_message.intro", { ...event, sender })), quote(body), facts(t, { ...event, link })],
    button: { label: t("event.button"), link },
    why: t("event.why"),
  }),
};
