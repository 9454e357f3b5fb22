import { beforeEach, expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import { tasks, timetable } from "@/lib/jobs/tasks";
import { checkIn } from "@/lib/registrations/check-in";
import { forgetRegistrations, keptUntil } from "@/lib/registrations/forget";
import { writeToParticipants } from "@/lib/registrations/messages";
import { sendReminders } from "@/lib/registrations/reminders";
import { confirmedGuest, gathering, guest, lettersTo, registered, standing } from "../factories/gatherings";
import { member } from "../factories/members";

const hour = 3_600_000;
const day = 24 * hour;
const before = (startsAt: Date, milliseconds: number) => new Date(startsAt.getTime() - milliseconds);
const startOf = async (entryId: string) =>
  (await db().event.findUniqueOrThrow({ where: { entryId } })).startsAt;
const reminders = async (email: string) =>
  (await lettersTo(email)).filter(({ subject }) => /^(Напомняне|Reminder)/.test(subject));

beforeEach(async () => {
  await db().registration.deleteMany();
  await db().event.deleteMany();
  await db().mail.deleteMany();
});

test("a week and a day before, once each, however often the job runs, also twice at once", async () => {
  const { id } = await gathering({
    mode: "online",
    placesOnline: "5",
    onlineUrl: "https://meet.example/room",
  });
  const ana = await member();
  await registered(id, ana, { attendance: "online" });
  const startsAt = await startOf(id);
  await sendReminders(before(startsAt, 8 * day));
  expect(await reminders(ana.email)).toHaveLength(0);
  const weekBefore = before(startsAt, 7 * day);
  await Promise.all([sendReminders(weekBefore), sendReminders(weekBefore)]);
  await sendReminders(before(startsAt, 6 * day));
  expect(await reminders(ana.email)).toHaveLength(1);
  await sendReminders(before(startsAt, day));
  await sendReminders(before(startsAt, hour));
  const [, second, ...more] = await reminders(ana.email);
  expect(more).toEqual([]);
  expect(second?.text).toContain("https://meet.example/room");
  await sendReminders(startsAt);
  expect(await reminders(ana.email)).toHaveLength(2);
});

test("a letter that cannot be written leaves no trace, and is sent by the next run", async () => {
  const { id } = await gathering();
  const [ana, boris] = [await member(), await member()];
  await registered(id, ana);
  await registered(id, boris);
  const due = before(await startOf(id), 7 * day);
  const outbox = await import("@/lib/mail/outbox");
  const queueMails = outbox.queueMails;
  const failing = vi.spyOn(outbox, "queueMails").mockImplementation(async (tx, mails) => {
    if (mails[0]?.to.email === ana.email) throw new Error("killed");
    return queueMails(tx, mails);
  });
  await expect(sendReminders(due)).rejects.toThrow("killed");
  failing.mockRestore();
  expect(await reminders(ana.email)).toHaveLength(0);
  expect(await reminders(boris.email)).toHaveLength(1);
  await sendReminders(due);
  expect(await reminders(ana.email)).toHaveLength(1);
  expect(await reminders(boris.email)).toHaveLength(1);
});

test("of a moved event people are reminded again, of a cancelled or hidden one never", async () => {
  const { id } = await gathering();
  const ana = await member();
  await registered(id, ana);
  const startsAt = await startOf(id);
  await sendReminders(before(startsAt, 7 * day));
  const later = new Date(startsAt.getTime() + 30 * day);
  await db().event.update({
    where: { entryId: id },
    data: { startsAt: later, endsAt: new Date(later.getTime() + hour) },
  });
  await sendReminders(before(later, 7 * day));
  expect(await reminders(ana.email)).toHaveLength(2);
  await db().event.update({ where: { entryId: id }, data: { status: "cancelled" } });
  await sendReminders(before(later, day));
  await db().event.update({ where: { entryId: id }, data: { status: "moved" } });
  await db().publication.update({ where: { entryId: id }, data: { status: "hidden" } });
  await sendReminders(before(later, day));
  expect(await reminders(ana.email)).toHaveLength(2);
});

test("who waits, has cancelled, or got their place after the moment has passed is not reminded", async () => {
  const { id } = await gathering({ placesInPerson: "1" });
  const startsAt = await startOf(id);
  const [late, waits] = [await member(), await member()];
  await registered(id, late, { at: before(startsAt, 6 * day) });
  await registered(id, waits, { at: before(startsAt, 6 * day) });
  await guest(id, "asked@guest.example");
  await sendReminders(before(startsAt, 5 * day));
  expect(await db().eventReminder.count()).toBe(0);
  await sendReminders(before(startsAt, day));
  expect(await reminders(late.email)).toHaveLength(1);
  expect(await reminders(waits.email)).toHaveLength(0);
});

test("what nobody confirmed in two days is deleted, and nothing else", async () => {
  const { id } = await gathering();
  await confirmedGuest(id, "stays@guest.example");
  await guest(id, "goes@guest.example");
  await forgetRegistrations(new Date(Date.now() + 47 * hour));
  expect(await standing(id)).toEqual({ confirmed: 1, unconfirmed: 1 });
  await forgetRegistrations(new Date(Date.now() + 49 * hour));
  expect(await standing(id)).toEqual({ confirmed: 1 });
});

test("after the period nothing personal is left, letters included, and the numbers are", async () => {
  const { id, organiser } = await gathering({
    mode: "hybrid",
    placesInPerson: "2",
    placesOnline: "5",
    retention: "6",
  });
  const other = await gathering({ retention: "12" });
  const came = await confirmedGuest(id, "came@guest.example");
  await confirmedGuest(id, "stayed-away@guest.example");
  await confirmedGuest(id, "waited@guest.example");
  await confirmedGuest(id, "online@guest.example", { attendance: "online" });
  await confirmedGuest(other.id, "came@guest.example");
  await checkIn(organiser, id, { typed: came.ticket });
  await writeToParticipants(organiser, id, {
    audience: "all",
    subject: "Здравейте",
    body: "Ана ще донесе торта.",
  });
  const event = await db().event.findUniqueOrThrow({ where: { entryId: id } });
  const end = keptUntil(event);
  await sendReminders(before(event.startsAt, day));
  expect(await db().eventReminder.count()).toBeGreaterThan(0);

  await forgetRegistrations(new Date(end.getTime() - 1));
  expect(await db().registration.count({ where: { entryId: id } })).toBe(4);
  await forgetRegistrations(end);
  await forgetRegistrations(end);
  expect(await db().registration.count({ where: { entryId: id } })).toBe(0);
  expect(await db().eventMessage.count({ where: { entryId: id } })).toBe(0);
  expect(
    await db().mail.count({
      where: {
        recipient: { in: ["stayed-away@guest.example", "waited@guest.example", "online@guest.example"] },
      },
    }),
  ).toBe(0);
  // Letters about another event stay for as long as that one's.
  expect((await lettersTo("came@guest.example")).length).toBeGreaterThan(0);
  expect((await lettersTo("came@guest.example")).every(({ text }) => !text.includes(came.ticket))).toBe(true);
  expect(await db().event.findUniqueOrThrow({ where: { entryId: id } })).toMatchObject({
    anonymisedAt: end,
    keptCounts: {
      in_person: { registered: 2, attended: 1 },
      online: { registered: 1, attended: 0 },
    },
  });
}, 40_000);

test("months are those of the calendar", () => {
  const kept = (endsAt: string, retentionMonths: number) =>
    keptUntil({ endsAt: new Date(endsAt), retentionMonths }).toISOString();
  expect(kept("2026-11-30T17:30:00Z", 3)).toBe("2027-02-28T17:30:00.000Z");
  expect(kept("2026-11-26T17:30:00Z", 12)).toBe("2027-11-26T17:30:00.000Z");
});

test("both jobs are in the timetable", async () => {
  for (const name of ["event_reminders", "forget_registrations"] as const) {
    expect(timetable).toContain(` ${name}`);
    await (tasks[name] as (payload: unknown, helpers: unknown) => Promise<void>)({}, {});
  }
});
