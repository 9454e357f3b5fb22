import { absolute } from "@/lib/seo/site";
import { type Letters, quote, text } from "./letter";
import { groundIn, reasonsOf } from "./reasons";

/** What somebody who follows an entry is told. `stop` is where they end that. */
export interface FollowedNews {
  happened: "update" | "move" | "answer" | "adoption" | "version";
  title: string;
  /** May be empty. */
  heading: string;
  body: string;
  link: string;
  stop: string;
}

/** What the letters about taking part are told. Nobody's address is among it. */
export interface ParticipationLetters {
  followed_news: FollowedNews;
  /** To the authors of the entry `title`; `ask` in the reader's language. */
  offer_received: { title: string; helper: string; ask: string; message: string; link: string };
  /** To the other side. */
  offer_message: { title: string; writer: string; message: string; link: string };
  /** To who offered. */
  offer_accepted: { title: string; ask: string; link: string };
  /** To the other side. */
  offer_closed: { title: string; ask: string; link: string };
  /** To who wrote it, with a statement of reasons; `said` are their words. */
  said_hidden: { title: string; said: string; ground: string; reason: string; link: string };
  said_restored: { title: string; said: string; reason: string; link: string };
  /** To who reported `path`. */
  report_received: { number: string; path: string; link: string };
  report_decided: { number: string; path: string; upheld: boolean; decision: string; link: string };
}

export const participationLetters: Letters<ParticipationLetters> = {
  followed_news: (t, { happened, title, heading, body, link, stop }) => ({
    subject: t(`followed_news.subject.${happened}`, { title }),
    blocks: [
      text(t(`followed_news.intro.${happened}`, { title })),
      text(heading),
      quote(body),
      text(`${t("followed_news.stop")}\n${absolute(stop)}`),
    ],
    button: { label: t("followed_news.button"), link },
    why: t("followed_news.why", { title }),
  }),
  offer_received: (t, { title, helper, ask, message, link }) => ({
    subject: t("offer_received.subject", { title, ask }),
    blocks: [
      text(t("offer_received.intro", { helper, title, ask })),
      quote(message),
      text(t("offer_received.next")),
    ],
    button: { label: t("offer_received.button"), link },
    why: t("author"),
  }),
  offer_message: (t, { title, writer, message, link }) => ({
    subject: t("offer_message.subject", { title, writer }),
    blocks: [
      text(t("offer_message.intro", { writer, title })),
      quote(message),
      text(t("offer_received.next")),
    ],
    button: { label: t("offer_received.button"), link },
    why: t("offer_message.why"),
  }),
  offer_accepted: (t, { title, ask, link }) => ({
    subject: t("offer_accepted.subject", { title }),
    blocks: [text(t("offer_accepted.intro", { title, ask })), text(t("offer_accepted.next"))],
    button: { label: t("offer_received.button"), link },
    why: t("offer_message.why"),
  }),
  offer_closed: (t, { title, ask, link }) => ({
    subject: t("offer_closed.subject", { title }),
    blocks: [text(t("offer_closed.intro", { title, ask }))],
    button: { label: t("offer_received.button"), link },
    why: t("offer_message.why"),
  }),
  said_hidden: (t, { title, said, ground, reason, link }, language) => ({
    subject: t("said_hidden.subject", { title }),
    blocks: [
      text(t("said_hidden.measure", { title })),
      quote(said),
      text(groundIn(language, ground)),
      ...reasonsOf(t, reason),
    ],
    button: { label: t("said_hidden.button"), link },
    why: t("said_hidden.why"),
  }),
  said_restored: (t, { title, said, reason, link }) => ({
    subject: t("said_restored.subject", { title }),
    blocks: [
      text(t("said_restored.intro", { title })),
      quote(said),
      text(t("declined.reason")),
      quote(reason),
    ],
    button: { label: t("published.button"), link },
    why: t("said_hidden.why"),
  }),
  report_received: (t, { number, path, link }) => ({
    subject: t("report_received.subject", { number }),
    blocks: [
      text(`${t("report_received.intro", { number })}\n${absolute(path)}`),
      text(t("report_received.next")),
    ],
    button: { label: t("report_received.button"), link },
    why: t("report_received.why"),
  }),
  report_decided: (t, { number, path, upheld, decision, link }) => ({
    subject: t("report_decided.subject", { number }),
    blocks: [
      text(`${t(upheld ? "report_decided.upheld" : "report_decided.rejected")}\n${absolute(path)}`),
      text(t("declined.reason")),
      quote(decision),
      text(t("report_decided.byPerson")),
      text(t("report_decided.appeal")),
    ],
    button: { label: t("report_received.button"), link },
    why: t("report_received.why"),
  }),
};
