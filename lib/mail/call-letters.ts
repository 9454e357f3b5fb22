import { dayOf, listOf } from "@/lib/i18n/format";
import { type Letters, text } from "./letter";

/** What the letters about calls for ideas are told. */
export interface CallLetters {
  /** To a new reviewer: the last day of a call that is still open, as "2026-11-23"; null when it has closed. */
  challenge_reviewer: { title: string; closesOn: string | null; link: string };
  /** To an author: the titles of their ideas in the call. */
  challenge_results: { title: string; ideas: string[]; link: string };
}

export const callLetters: Letters<CallLetters> = {
  challenge_reviewer: (t, { title, closesOn, link }, language) => ({
    subject: t("challenge_reviewer.subject", { title }),
    blocks: [
      text(t("challenge_reviewer.intro", { title })),
      text(
        closesOn
          ? t("challenge_reviewer.later", { date: dayOf(closesOn, language) })
          : t("challenge_reviewer.now"),
      ),
      text(t("challenge_reviewer.blind")),
    ],
    button: { label: t("challenge_reviewer.button"), link },
    why: t("challenge_reviewer.why"),
  }),
  challenge_results: (t, { title, ideas, link }, language) => ({
    subject: t("challenge_results.subject", { title }),
    blocks: [
      text(
        t("challenge_results.intro", {
          title,
          ideas: listOf(
            ideas.map((idea) => t("challenge_results.idea", { idea })),
            language,
          ),
          count: ideas.length,
        }),
      ),
      text(t("challenge_results.what")),
    ],
    button: { label: t("challenge_results.button"), link },
    why: t("challenge_results.why"),
  }),
};
