import { expect, test } from "vitest";
import { db, transaction } from "@/lib/db/client";
import { addByHand } from "@/lib/registrations/add";
import { checkIn, undoCheckIn } from "@/lib/registrations/check-in";
import { decideOn } from "@/lib/registrations/decide";
import { participantsFile } from "@/lib/registrations/download";
import { writeToParticipants } from "@/lib/registrations/messages";
import { tellParticipants } from "@/lib/registrations/notify";
import { expectedAt, listFiltersFrom, messagesOf, participantsOf } from "@/lib/registrations/participants";
import { codeOf } from "@/lib/registrations/ticket";
import { confirmedGuest, gathering, guest, lettersTo, registered, standing } from "../factories/gatherings";
import { member } from "../factories/members";

const all = listFiltersFrom({});
const decision = (entryId: string, registrationId: string, act: "approve" | "decline", note = "") => ({
  entryId,
  registrationId,
  act,
  note,
});
const message = { audience: "confirmed" as const, subject: "Носете чаша", body: "Ще има чай.\nДо скоро." };
const byHand = (entryId: string, email: string) => ({
  entryId,
  email,
  name: "Записан Ръчнов",
  language: "bg" as const,
  attendance: "in_person" as const,
  answers: {},
});

test("only the authors and the moderators keep the list; for others it does not exist", async () => {
  const { id, organiser } = await gathering();
  const row = await registered(id, await member());
  const coauthor = await member();
  await db().coauthor.create({
    data: { entryId: id, email: coauthor.email, userId: coauthor.id, acceptedAt: new Date() },
  });
  const invited = await member();
  await db().coauthor.create({ data: { entryId: id, email: invited.email, userId: invited.id } });
  for (const viewer of [organiser, coauthor, await member("moderator"), await member("administrator")]) {
    expect((await participantsOf(viewer, id, all))?.participants).toHaveLength(1);
    expect((await participantsFile(viewer, { id, file: "participants.csv", locale: "bg" })).status).toBe(200);
  }
  for (const viewer of [await member(), invited, await member("curator")]) {
    expect(await participantsOf(viewer, id, all)).toBeNull();
    expect(await expectedAt(viewer, id)).toBeNull();
    expect(await messagesOf(viewer, id)).toBeNull();
    expect((await participantsFile(viewer, { id, file: "participants.xlsx", locale: "bg" })).status).toBe(
      404,
    );
    expect(await decideOn(viewer, decision(id, row.id, "decline"))).toEqual({
      ok: false,
      reason: "not_found",
    });
    expect(await checkIn(viewer, id, { typed: row.ticket })).toBeNull();
    expect(await undoCheckIn(viewer, id, row.id)).toBe(false);
    expect(await addByHand(viewer, byHand(id, "x@guest.example"))).toEqual({
      ok: false,
      reason: "not_found",
    });
    expect(await writeToParticipants(viewer, id, message)).toEqual({ ok: false, reason: "not_found" });
  }
  expect((await participantsFile(null, { id, file: "participants.csv", locale: "bg" })).status).toBe(404);
  expect(await standing(id)).toEqual({ confirmed: 1 });
});

test("an organiser of one event does nothing with the list of another", async () => {
  const mine = await gathering();
  const other = await gathering();
  const row = await registered(other.id, await member());
  expect(await decideOn(mine.organiser, decision(mine.id, row.id, "decline"))).toMatchObject({ ok: false });
  expect(await checkIn(mine.organiser, mine.id, { typed: row.ticket })).toEqual({ outcome: "unknown" });
  expect(await checkIn(mine.organiser, mine.id, { registrationId: row.id })).toEqual({ outcome: "unknown" });
  expect(await standing(other.id)).toEqual({ confirmed: 1 });
});

test("by approval: who asks waits for an answer; the accepted get places in turn, the refused a reason", async () => {
  const { id, organiser } = await gathering({ registration: "approval", placesInPerson: "1" });
  const [one, two, three] = [await member(), await member(), await member()];
  const rows = [await registered(id, one), await registered(id, two), await registered(id, three)];
  expect(await standing(id)).toEqual({ pending: 3 });
  const [a, b, c] = rows.map((row) => row.id) as [string, string, string];
  expect(await decideOn(organiser, decision(id, b, "approve", "Радваме се."))).toMatchObject({
    state: "confirmed",
  });
  expect(await decideOn(organiser, decision(id, a, "approve"))).toMatchObject({ state: "waiting" });
  expect(await decideOn(organiser, decision(id, c, "decline", "Само за учители."))).toMatchObject({
    state: "declined",
  });
  expect((await lettersTo(two.email)).at(-1)?.text).toContain("> Радваме се.");
  expect((await lettersTo(three.email)).at(-1)?.text).toContain("> Само за учители.");
  // The same decision sent twice.
  expect(await decideOn(organiser, decision(id, c, "decline"))).toEqual({ ok: false, reason: "changed" });
  expect(await lettersTo(three.email)).toHaveLength(2);
  // Who was refused does not come in by asking again.
  expect((await registered(id, three)).state).toBe("declined");
  // A place that is taken back goes to who waits.
  await decideOn(organiser, decision(id, b, "decline"));
  expect(await standing(id)).toEqual({ confirmed: 1, declined: 2 });
  const log = await db().auditEvent.findMany({
    where: { entryId: id, action: { startsWith: "registration." } },
  });
  expect(log.map(({ action }) => action).sort()).toEqual(
    ["approve", "approve", "decline", "decline"].map((act) => `registration.${act}`),
  );
  // The log outlives the registrations and names none of them.
  expect(log.every(({ subjectId, reason }) => subjectId === null && reason === null)).toBe(true);
});

test("somebody is registered by hand within the places, after the closing day too, and hears of it", async () => {
  const { id, organiser } = await gathering({ placesInPerson: "1" });
  await db().event.update({ where: { entryId: id }, data: { registersUntil: new Date(0) } });
  expect(await addByHand(organiser, byHand(id, "hand@guest.example"))).toMatchObject({ state: "confirmed" });
  expect(await addByHand(organiser, byHand(id, "hand@guest.example"))).toEqual({
    ok: false,
    reason: "already",
  });
  expect(await addByHand(organiser, byHand(id, "hand2@guest.example"))).toMatchObject({ state: "waiting" });
  const [letter, ...others] = await lettersTo("hand@guest.example");
  expect(others).toEqual([]);
  expect(letter?.text).toContain("организаторът на събитието Ви записа");
  await db().event.update({ where: { entryId: id }, data: { status: "cancelled" } });
  expect(await addByHand(organiser, byHand(id, "hand3@guest.example"))).toEqual({
    ok: false,
    reason: "over",
  });
});

test("at the door: by code, by list; a second time is told with the first one's hour", async () => {
  const { id, organiser } = await gathering({ placesInPerson: "2" });
  const ana = await registered(id, await member("member", { name: "Ана" }));
  const boris = await registered(id, await member("member", { name: "Борис" }));
  const late = await registered(id, await member("member", { name: "Весела" }));
  const asked = await guest(id, "door@guest.example");
  const at = new Date("2026-12-01T16:05:00Z");
  const code = codeOf(ana.ticket).toLowerCase();
  expect(await checkIn(organiser, id, { typed: code }, at)).toMatchObject({
    outcome: "checked_in",
    name: "Ана",
  });
  expect(await checkIn(organiser, id, { typed: ana.ticket })).toMatchObject({
    outcome: "already",
    name: "Ана",
    at,
  });
  expect(await checkIn(organiser, id, { registrationId: boris.id })).toMatchObject({ outcome: "checked_in" });
  expect(await checkIn(organiser, id, { typed: late.ticket })).toMatchObject({
    outcome: "no_place",
    state: "waiting",
  });
  expect(await checkIn(organiser, id, { typed: asked.ticket })).toEqual({ outcome: "unknown" });
  expect(await checkIn(organiser, id, { typed: "%" })).toEqual({ outcome: "unknown" });
  expect(await undoCheckIn(organiser, id, boris.id)).toBe(true);
  expect(await undoCheckIn(organiser, id, boris.id)).toBe(false);
  const door = await expectedAt(organiser, id);
  expect(door?.people.map(({ name, checkedInAt }) => [name, checkedInAt !== null])).toEqual([
    ["Ана", true],
    ["Борис", false],
  ]);
});

test("two scans of one ticket at once are one arrival", async () => {
  const { id, organiser } = await gathering();
  const row = await registered(id, await member());
  const results = await Promise.all([1, 2, 3].map(() => checkIn(organiser, id, { typed: row.ticket })));
  expect(results.map((result) => result?.outcome).sort()).toEqual(["already", "already", "checked_in"]);
});

test("a letter goes to its audience alone, once, in the frame of each language, without other addresses", async () => {
  const { id, organiser } = await gathering({ placesInPerson: "2" });
  const ana = await member();
  const english = await member("member", { language: "en" });
  const waits = await member();
  for (const viewer of [ana, english, waits]) await registered(id, viewer);
  const before = await lettersTo(waits.email);
  expect(await writeToParticipants(organiser, id, message)).toEqual({ ok: true, recipients: 2 });
  expect(await writeToParticipants(organiser, id, message)).toEqual({ ok: true, recipients: 2 });
  const letter = (await lettersTo(ana.email)).at(-1);
  const inEnglish = (await lettersTo(english.email)).at(-1);
  expect(letter).toMatchObject({ subject: "Носете чаша" });
  expect(letter?.text).toContain("> Ще има чай.\n> До скоро.");
  expect(inEnglish?.text).toMatch(/Hello[\s\S]*Ще има чай[\s\S]*When: /);
  expect(letter?.text).not.toMatch(/@/);
  expect(await lettersTo(waits.email)).toEqual(before);
  expect(await lettersTo(ana.email)).toHaveLength(2);
  expect((await messagesOf(organiser, id))?.messages).toMatchObject([
    { subject: "Носете чаша", recipients: 2 },
  ]);
  expect(await writeToParticipants(organiser, id, { ...message, audience: "pending" })).toEqual({
    ok: false,
    reason: "nobody",
  });
});

test("of a cancelled event everybody hears who expects something of it", async () => {
  const { id } = await gathering({ placesInPerson: "1" });
  const [ana, waits] = [await member(), await member("member", { language: "en" })];
  await registered(id, ana);
  await registered(id, waits);
  await guest(id, "silent@guest.example");
  await db().event.update({ where: { entryId: id }, data: { status: "cancelled" } });
  const note = { bg: "Лекторът е болен.", en: "The speaker is ill." };
  await transaction((tx) => tellParticipants(tx, id, { change: "cancelled", note }));
  expect((await lettersTo(ana.email)).at(-1)).toMatchObject({ subject: "Отменено: „Среща на клуба“" });
  expect((await lettersTo(waits.email)).at(-1)).toMatchObject({ subject: "Cancelled: “Club meeting”" });
  expect((await lettersTo(waits.email)).at(-1)?.text).toContain("> The speaker is ill.");
  expect(await lettersTo("silent@guest.example")).toHaveLength(1);
});

test("the list is searched, narrowed and counted, and shows nobody who has not confirmed", async () => {
  const { id, organiser } = await gathering({ placesInPerson: "1" });
  await confirmedGuest(id, "first@guest.example");
  await confirmedGuest(id, "second@guest.example");
  await guest(id, "third@guest.example");
  const list = (query: Record<string, string>) => participantsOf(organiser, id, listFiltersFrom(query));
  expect((await list({}))?.participants.map(({ email }) => email)).toEqual([
    "first@guest.example",
    "second@guest.example",
  ]);
  expect((await list({ q: "SECOND" }))?.found).toBe(1);
  expect((await list({ q: "гостев" }))?.found).toBe(2);
  expect((await list({ q: "%" }))?.found).toBe(0);
  expect((await list({ state: "waiting" }))?.participants).toMatchObject([{ email: "second@guest.example" }]);
  expect((await list({}))?.counts.in_person).toMatchObject({ confirmed: 1, waiting: 1, unconfirmed: 1 });
});
