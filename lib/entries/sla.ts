import { workingDaysBetween } from "./working-days";

/** How a submission stands to the day on which its author was promised an answer. */
export interface Sla {
  tone: "calm" | "soon" | "late";
  /** How much of the time has gone, 0–100. */
  gone: number;
  /** What is left, or gone beyond it: hours within a day, whole working days otherwise. */
  unit: "hours" | "days";
  count: number;
}

const hour = 3_600_000;

/** `soon` begins when less than two working days are left. */
export function slaOf({ submittedAt, dueAt }: { submittedAt: Date; dueAt: Date }, now: Date): Sla {
  const left = dueAt.getTime() - now.getTime();
  const late = left <= 0;
  const days = late ? workingDaysBetween(dueAt, now) : workingDaysBetween(now, dueAt);
  const within = Math.abs(left) < 24 * hour;
  const share = (now.getTime() - submittedAt.getTime()) / (dueAt.getTime() - submittedAt.getTime());
  return {
    tone: late ? "late" : days < 2 ? "soon" : "calm",
    gone: late ? 100 : Math.round(Math.min(1, Math.max(0, share)) * 100),
    // A weekend between is many hours and less than a working day.
    ...(within
      ? { unit: "hours", count: Math.floor(Math.abs(left) / hour) }
      : { unit: "days", count: Math.max(1, days) }),
  };
}
