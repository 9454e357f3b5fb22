import { momentOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { absolute } from "@/lib/seo/site";
import { type AdoptionLetters, adoptionLetters } from "./adoption-letters";
import { type CallLetters, callLetters } from "./call-letters";
import { type IdeaLetters, ideaLetters } from "./idea-letters";
import { type Block, type Letter, type Letters, quote, text, type Words, wordsOf } from "./letter";
import { type ParticipationLetters, participationLetters } from "./participation-letters";
import { groundIn, reasonsOf } from "./reasons";
import { type RegistrationLetters, registrationLetters } from "./registration-letters";

/** What each letter is told. Links are paths of the portal ("/bg/account/submissions"). */
export interface TemplateValues
  extends AdoptionLetters,
    CallLetters,
    IdeaLetters,
    ParticipationLetters,
    RegistrationLetters {
  sign_in: { code: string; link: string; minutes: number };
  submission_received: { title: string; link: string };
  submission_waiting: { title: string; link: string };
  changes_requested: { title: string; link: string; reason: string };
  /** `at` is an ISO time. */
  scheduled: { title: string; link: string; reason: string; at: string };
  published: { title: string; link: string };
  declined: { title: string; link: string; reason: string; ground: string };
  hidden: { title: string; link: string; reason: string };
  restored: { title: string; link: string; reason: string };
  coauthor_invited: { title: string; link: string; inviter: string };
  search_alert: { link: string; searches: SearchNews[] };
}

/** What a saved search has found: some of it by name, with its pages, and `rest` more; `more`, when at least so many. */
export interface SearchNews {
  name: string;
  link: string;
  items: { title: string; link: string }[];
  rest: number;
  more: boolean;
}

export type Template = keyof TemplateValues;

const letters: Letters<TemplateValues> = {
  sign_in: (t, { code, link, minutes }) => ({
    subject: t("sign_in.subject"),
    blocks: [
      text(t("sign_in.intro")),
      { kind: "code", text: code },
      text(t("sign_in.once", { minutes })),
      text(t("sign_in.ignore")),
    ],
    button: { label: t("sign_in.button"), link },
    why: t("sign_in.why"),
  }),
  submission_received: (t, { title, link }) => ({
    subject: t("submission_received.subject", { title }),
    blocks: [text(t("submission_received.thanks")), text(t("submission_received.next"))],
    button: { label: t("submission_received.button"), link },
    why: t("author"),
  }),
  submission_waiting: (t, { title, link }) => ({
    subject: t("submission_waiting.subject", { title }),
    blocks: [text(t("submission_waiting.intro"))],
    button: { label: t("submission_waiting.button"), link },
    why: t("submission_waiting.why"),
  }),
  changes_requested: (t, { title, link, reason }) => ({
    subject: t("changes_requested.subject", { title }),
    blocks: [text(t("changes_requested.intro")), quote(reason), text(t("changes_requested.next"))],
    button: { label: t("changes_requested.button"), link },
    why: t("author"),
  }),
  scheduled: (t, { title, link, reason, at }, language) => ({
    subject: t("scheduled.subject", { title }),
    blocks: [
      text(t("scheduled.intro", { at: momentOf(at, language) })),
      ...(reason ? [quote(reason)] : []),
      text(t("scheduled.next")),
    ],
    button: { label: t("changes_requested.button"), link },
    why: t("author"),
  }),
  published: (t, { title, link }) => ({
    subject: t("published.subject", { title }),
    blocks: [text(t("published.intro")), text(t("published.next"))],
    button: { label: t("published.button"), link },
    why: t("author"),
  }),
  // Declining and hiding send a statement of reasons: what was decided, on which rule, and the rest by reasonsOf.
  declined: (t, { title, link, reason, ground }, language) => ({
    subject: t("declined.subject", { title }),
    blocks: [text(t("declined.measure")), text(groundIn(language, ground)), ...reasonsOf(t, reason)],
    button: { label: t("declined.button"), link },
    why: t("author"),
  }),
  hidden: (t, { title, link, reason }) => ({
    subject: t("hidden.subject", { title }),
    blocks: [text(t("hidden.measure")), ...reasonsOf(t, reason)],
    button: { label: t("declined.button"), link },
    why: t("author"),
  }),
  restored: (t, { title, link, reason }) => ({
    subject: t("restored.subject", { title }),
    blocks: [text(t("restored.intro")), quote(reason)],
    button: { label: t("published.button"), link },
    why: t("author"),
  }),
  coauthor_invited: (t, { title, link, inviter }) => ({
    subject: t("coauthor_invited.subject", { title }),
    blocks: [text(t("coauthor_invited.intro", { inviter, title })), text(t("coauthor_invited.next"))],
    button: { label: t("coauthor_invited.button"), link },
    why: t("coauthor_invited.why", { inviter }),
  }),
  search_alert: (t, { link, searches }) => ({
    subject: t("search_alert.subject", { name: searches[0]?.name ?? "", others: searches.length - 1 }),
    blocks: [
      text(t("search_alert.intro")),
      ...searches.flatMap((found) => newsIn(t, found)),
      text(t("search_alert.off")),
    ],
    button: { label: t("search_alert.button"), link },
    why: t("search_alert.why"),
  }),
  ...adoptionLetters,
  ...callLetters,
  ...ideaLetters,
  ...participationLetters,
  ...registrationLetters,
};

/** A search by its name, what it found with addresses, which mail programs make links, and where the rest is. */
function newsIn(t: Words, { name, link, items, rest, more }: SearchNews): Block[] {
  const others = t(more ? "search_alert.restAtLeast" : "search_alert.rest", { count: rest });
  return [
    text(t("search_alert.search", { name })),
    ...items.map((item) => text(`${item.title}\n${absolute(item.link)}`)),
    text(`${rest > 0 ? others : t("search_alert.all")}\n${absolute(link)}`),
  ];
}

/** The letter of a template in the reader's language. */
export const letterOf = <T extends Template>(
  template: T,
  language: Locale,
  values: TemplateValues[T],
): Letter => letters[template](wordsOf(language), values, language);
