import { dayOf } from "@/lib/i18n/format";
import { phaseIn } from "@/lib/ideas/phase-words";
import type { Phase } from "@/lib/ideas/phases";
import { type Letters, quote, text } from "./letter";

/** What the letters about the life of ideas are told. */
export interface IdeaLetters {
  /** To the team: an idea has passed the threshold. */
  idea_answer_due: { title: string; supporters: number; dueAt: Date; link: string };
  /** To the authors. */
  idea_moved: { title: string; to: Phase; explanation: string; link: string };
  idea_answered: { title: string; body: string; link: string };
  /** To the authors of both ideas: `title` stays, `merged` leads there. */
  idea_merged: { title: string; merged: string; explanation: string; link: string };
  idea_unmerged: { title: string; merged: string; link: string };
}

export const ideaLetters: Letters<IdeaLetters> = {
  idea_answer_due: (t, { title, supporters, dueAt, link }, language) => ({
    subject: t("idea_answer_due.subject", { title }),
    blocks: [
      text(t("idea_answer_due.intro", { count: supporters })),
      text(t("idea_answer_due.due", { date: dayOf(dueAt, language) })),
    ],
    button: { label: t("idea_answer_due.button"), link },
    why: t("idea_answer_due.why"),
  }),
  idea_moved: (t, { title, to, explanation, link }, language) => ({
    subject: t("idea_moved.subject", { title, phase: phaseIn(language, to) }),
    blocks: [text(t("idea_moved.intro", { phase: phaseIn(language, to) })), quote(explanation)],
    button: { label: t("idea_moved.button"), link },
    why: t("author"),
  }),
  idea_answered: (t, { title, body, link }) => ({
    subject: t("idea_answered.subject", { title }),
    blocks: [text(t("idea_answered.intro")), quote(body)],
    button: { label: t("idea_moved.button"), link },
    why: t("author"),
  }),
  idea_merged: (t, { title, merged, explanation, link }) => ({
    subject: t("idea_merged.subject", { title, merged }),
    blocks: [
      text(t("idea_merged.intro", { title, merged })),
      quote(explanation),
      text(t("idea_merged.kept")),
    ],
    button: { label: t("idea_moved.button"), link },
    why: t("author"),
  }),
  idea_unmerged: (t, { title, merged, link }) => ({
    subject: t("idea_unmerged.subject", { title, merged }),
    blocks: [text(t("idea_unmerged.intro", { title, merged }))],
    button: { label: t("idea_moved.button"), link },
    why: t("author"),
  }),
};
