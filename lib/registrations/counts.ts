import type { Tx } from "@/lib/db/client";
import { type Attendance, attendances, type RegistrationState, registrationStates } from "./registration";

/** How many registrations of an event stand where, by the way in which they take part. */
export type Counts = Record<Attendance, Record<RegistrationState, number>>;

/** Counts an event's registrations, in one query. */
export async function countsOf(tx: Tx, entryId: string): Promise<Counts> {
  const groups = await tx.registration.groupBy({
    by: ["attendance", "state"],
    where: { entryId },
    _count: true,
  });
  const countOf = (attendance: Attendance, state: RegistrationState) =>
    groups.find((group) => group.attendance === attendance && group.state === state)?._count ?? 0;
  const row = (attendance: Attendance) =>
    Object.fromEntries(registrationStates.map((state) => [state, countOf(attendance, state)])) as Record<
      RegistrationState,
      number
    >;
  return Object.fromEntries(attendances.map((attendance) => [attendance, row(attendance)])) as Counts;
}
