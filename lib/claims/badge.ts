import type { Claim, LastCheck, Verdict } from "./claims";

/**
 * When a check fades, in months since it was made. Of 100 systematic reviews a quarter were out of date within two
 * years, and half after five and a half (Shojania et al., Annals of Internal Medicine 147, 2007); Cochrane has long
 * asked for an update every two years. So a check says so after two years, and no longer counts after four.
 */
export const freshMonths = 24;
export const countedMonths = 48;

/** When figures are old, in years since the end of their period: by the same study, half would have changed. */
export const dataYears = 5;

/** What can be said of a claim at a glance. */
export interface Badge {
  standing: "none" | "sourced" | Verdict;
  /** Its last check (ISO), also one that is too old to count. */
  checkedAt: string | null;
  /** How old that check is, and in whole years. */
  age: "fresh" | "fading" | "expired" | null;
  years: number;
  /** The last year of its figures, when that is long ago. */
  dataUntil: number | null;
}

/** The badge of a claim at `now`: what its last check found, if that still counts; else whether it names a source. */
export function badgeOf(
  claim: Pick<Claim, "source" | "period">,
  check: LastCheck | null | undefined,
  now: Date,
): Badge {
  const age = check ? ageOf(new Date(check.at), now) : null;
  const counts = check && age !== "expired";
  return {
    standing: counts ? check.verdict : claim.source?.trim() ? "sourced" : "none",
    checkedAt: check?.at ?? null,
    age,
    years: check ? wholeYears(new Date(check.at), now) : 0,
    dataUntil: oldYear(claim.period, now),
  };
}

function ageOf(at: Date, now: Date): "fresh" | "fading" | "expired" {
  if (now < monthsAfter(at, freshMonths)) return "fresh";
  return now < monthsAfter(at, countedMonths) ? "fading" : "expired";
}

function wholeYears(at: Date, now: Date): number {
  const years = now.getUTCFullYear() - at.getUTCFullYear();
  return monthsAfter(at, 12 * years) > now ? years - 1 : years;
}

/** The same day so many months later: 29 February gives 1 March. */
export function monthsAfter(at: Date, months: number): Date {
  const later = new Date(at);
  later.setUTCMonth(later.getUTCMonth() + months);
  return later;
}

/** The last year that a period names, when it lies more than `dataYears` back: "2014–2016" → 2016. */
function oldYear(period: string | null | undefined, now: Date): number | null {
  const thisYear = now.getUTCFullYear();
  const years = [...(period ?? "").matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year));
  const last = Math.max(...years.filter((year) => year <= thisYear));
  return Number.isFinite(last) && thisYear - last > dataYears ? last : null;
}
