import type { Localized } from "@/lib/i18n/localized";
import type { Phase } from "./phases";

/** The working days within which the team answers an idea that has passed the threshold. */
export const answerWorkingDays = 20;

/** An idea that another one was merged into, or that was merged into another. */
export interface MergedIdea {
  id: string;
  slug: string;
  title: Localized;
  /** Why they are one. */
  explanation: Localized;
  at: string;
}

export interface Move {
  id: string;
  from: Phase;
  to: Phase;
  explanation: Localized;
  at: string;
}

export interface OfficialAnswer {
  id: string;
  body: Localized;
  author: string;
  at: string;
}

/** Whether the team owes an answer; `late` when the day on which it was due is over. */
export type Debt = "none" | "answered" | "due" | "late";

/** The life of a published idea. What was merged into it counts as its own. Times are ISO strings. */
export interface IdeaLife {
  phase: Phase;
  /** Since when it is in this phase. */
  since: string;
  /** The newest first. */
  moves: Move[];
  /** The newest first. */
  answers: OfficialAnswer[];
  supporters: number;
  threshold: number;
  /** How many supporters are missing until the team owes an answer; 0 once it does. */
  needed: number;
  reachedAt: string | null;
  answerDueAt: string | null;
  debt: Debt;
  /** Those merged into it, also through others, the newest merge first. */
  merged: MergedIdea[];
}

/** How the team stands to an answer that was due at this moment, its day in Bulgaria included. */
export function debtOf({ answered, dueAt }: { answered: boolean; dueAt: Date | null }, now: Date): Debt {
  if (answered) return "answered";
  if (!dueAt) return "none";
  return sofia.format(now) > sofia.format(dueAt) ? "late" : "due";
}

// Swedish writes dates as ISO 8601 does.
const sofia = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Sofia" });
