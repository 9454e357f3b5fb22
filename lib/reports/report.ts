import type { Ground } from "@/lib/entries/grounds";
import type { Locale } from "@/lib/i18n/locale";

/** On what somebody can report: the rules that concern every text here. The keys under `reports.grounds`. */
export const reportGrounds = ["r6", "r4", "r5", "r3"] as const satisfies readonly Ground[];
export type ReportGround = (typeof reportGrounds)[number];

/** Characters of an explanation, and of the reasons of a decision. */
export const explanationLimit = 2000;

/** Reports of one reader in an hour, whom the portal knows by their network alone. A demo shares one. */
export const reportsPerHour = { live: 10, demo: 200 } as const;

/** Where content is reported; without anything the reader says what it is about. */
export function reportAddress(locale: Locale, about: { path?: string; point?: string } = {}): string {
  const query = new URLSearchParams();
  if (about.path) query.set("about", about.path);
  if (about.point) query.set("point", about.point);
  return `/${locale}/report${query.size > 0 ? `?${query}` : ""}`;
}

/** The moderators' list of reports. */
export const reportsDeskAddress = (locale: Locale): string => `/${locale}/moderation/reports`;

/** The moderators' page of one report. */
export const reportDeskAddress = (locale: Locale, id: string): string =>
  `${reportsDeskAddress(locale)}/${id}`;

/** What was written lately, for moderators. */
export const recentAddress = (locale: Locale): string => `${reportsDeskAddress(locale)}/recent`;

/** Where a moderator hides or restores what somebody wrote. */
export const hideAddress = (locale: Locale, what: "contribution" | "update", id: string): string =>
  `${recentAddress(locale)}/${what}/${id}`;

/** What letters and pages call a report. */
export const numberOfReport = (id: string): string => id.slice(0, 8).toUpperCase();
