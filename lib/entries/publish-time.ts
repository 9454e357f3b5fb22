import { exists, homeZone, momentsOf } from "@/lib/events/times";
import { date, time } from "@/lib/forms/figures";

/** Why a typed moment cannot be one of publication: keys under moderation.decision.errors. */
export type PublishTimeProblem = "chooseTime" | "noSuchTime" | "timePast";

/** The furthest day that something can be scheduled for. */
const mostDays = 366;

/** The moment that a day ("2026-11-23") and a time ("09:00") in Sofia name, within a year from now; else what is wrong. */
export function publishTimeFrom(
  { day, at }: { day: unknown; at: unknown },
  now: Date,
): Date | PublishTimeProblem {
  const [startDate, startTime] = [date().schema.safeParse(day).data, time().schema.safeParse(at).data];
  if (!startDate || !startTime) return "chooseTime";
  if (!exists(startDate, startTime, homeZone)) return "noSuchTime";
  const { startsAt } = momentsOf({ startDate, startTime, allDay: false, timeZone: homeZone });
  if (startsAt <= now) return "timePast";
  return startsAt.getTime() - now.getTime() > mostDays * 86_400_000 ? "chooseTime" : startsAt;
}
