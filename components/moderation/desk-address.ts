import type { Locale } from "@/lib/i18n/locale";

/** The ways to look at an entry under review. */
export const views = ["fields", "page", "history"] as const;
export type View = (typeof views)[number];

export const viewFrom = (value: unknown): View => views.find((view) => view === value) ?? "fields";

/** The address of an entry on the moderators' desk. */
export const itemAddress = (locale: Locale, id: string, view: View = "fields"): string =>
  `/${locale}/moderation/${id}${view === "fields" ? "" : `?view=${view}`}`;

/** The form of the decision, and its parts that error messages lead to. */
export const decisionIds = {
  form: "decision",
  decision: "decision-choice",
  publishDay: "decision-publish-day",
  publishTime: "decision-publish-time",
  ground: "decision-ground",
  reason: "decision-reason",
  remark: (field: string): string => `remark-${field}`,
};
