import type { Localized } from "@/lib/i18n/localized";
import type { PracticeContent } from "@/lib/practices/input";

/** What is compared, in the order of the page. */
export const conditions = [
  "population",
  "budget",
  "staff",
  "groups",
  "settlement",
  "place",
  "level",
] as const;
export type Condition = (typeof conditions)[number];

export type Standing = "fit" | "gap" | "unknown";

/** Something that a sentence names: how it is written is up to the language. */
export type Value =
  | { number: number }
  | { money: number }
  | { range: { from?: number | undefined; to?: number | undefined } }
  | { groups: readonly string[] }
  | { settlements: readonly string[] }
  | { regions: readonly string[] }
  | { note: Localized | undefined }
  /** The same in brackets, after another word; nothing when there is none. */
  | { aside: Localized | undefined };

/** One condition compared: how it stands, and why (a key under `transfer.reasons`, with what it names). */
export interface Finding {
  condition: Condition;
  standing: Standing;
  reason: Reason;
  values: Record<string, Value>;
  /** Of what is unknown: who knows it, the municipality itself or those who do the practice. */
  ask: "you" | "them" | null;
}

export type Reason =
  | `population.${"fit" | "below" | "above" | "you" | "them"}`
  | `budget.${"fit" | "gap" | "you" | "totalFit" | "total" | "youTotal" | "person" | "personGap" | "youPerson" | "them"}`
  | `staff.${"fit" | "gap" | "you" | "told" | "them"}`
  | `groups.${"fit" | "near" | "gap" | "you" | "them"}`
  | `settlement.${"fit" | "gap" | "you" | "them"}`
  | `place.${"here" | "oblast" | "nationwide" | "near" | "far" | "abroad" | "you"}`
  | `level.${"local" | "regional" | "national" | "them"}`;

/** What the rules read of a practice. Content published before issue 5 has none of the first three. */
export type FitPractice = Partial<
  Pick<
    PracticeContent,
    | "needs"
    | "settlements"
    | "monthsToStart"
    | "targetGroups"
    | "country"
    | "oblasti"
    | "municipality"
    | "level"
    | "costPerPerson"
    | "costTotal"
    | "costPeriod"
    | "staffing"
    | "preconditions"
  >
>;

type Told = Record<string, Value>;

const of =
  (condition: Condition) =>
  (standing: Standing, ask: Finding["ask"]) =>
  (reason: Reason, values: Told = {}): Finding => ({ condition, standing, reason, values, ask });

/** Makes the findings of one condition. */
export function findingsFor(condition: Condition) {
  const make = of(condition);
  return {
    fits: make("fit", null),
    gap: make("gap", null),
    /** Unknown, and the municipality itself can say. */
    you: make("unknown", "you"),
    /** Unknown, and those who do the practice can say. */
    them: make("unknown", "them"),
  };
}
