import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { confirmGuest, registerGuest } from "@/lib/registrations/guests";
import { registrationByTicket, registrationsOf } from "@/lib/registrations/own";
import { confirmHours } from "@/lib/registrations/registration";
import { confirmedGuest, gathering, guest, lettersTo, registered, standing } from "../factories/gatherings";
import { member } from "../factories/members";

const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
const subjects = async (email: string) => (await lettersTo(email)).map(({ subject }) => subject);

test("a guest takes no place before they confirm, and gets one or the waiting list then", async () => {
  const { id } = await gathering({ placesInPerson: "1" });
  const early = await guest(id, "early@guest.example");
  const late = await guest(id, "late@guest.example");
  expect(await standing(id)).toEqual({ unconfirmed: 2 });
  const [letter] = await lettersTo("early@guest.example");
  expect(letter?.text).toContain(`/bg/registrations/${early.ticket}`);
  // Anybody could have typed this name.
  expect(letter?.text).not.toContain("Гостев");

  expect(await confirmGuest(late.ticket)).toMatchObject({ ok: true });
  expect(await confirmGuest(early.ticket)).toMatchObject({ ok: true });
  expect(await standing(id)).toEqual({ confirmed: 1, waiting: 1 });
  expect((await registrationByTicket(late.ticket))?.state).toBe("confirmed");
  // Pressed twice.
  expect(await confirmGuest(late.ticket)).toMatchObject({ ok: true });
  expect(await lettersTo("late@guest.example")).toHaveLength(2);
});

test("the same form twice is one registration and one letter; after a while the letter is sent again", async () => {
  const { id } = await gathering();
  const email = "twice@guest.example";
  await Promise.all([guest(id, email), guest(id, email)]);
  expect(await standing(id)).toEqual({ unconfirmed: 1 });
  expect(await lettersTo(email)).toHaveLength(1);
  const again = await guest(id, email, { at: hours(1) });
  expect(await lettersTo(email)).toHaveLength(2);
  expect(await confirmGuest(again.ticket, hours(confirmHours))).toMatchObject({ ok: true });
});

test("a link that was not used in time confirms nothing", async () => {
  const { id } = await gathering();
  const { ticket } = await guest(id, "slow@guest.example");
  expect(await confirmGuest(ticket, hours(confirmHours + 1))).toEqual({ ok: false, reason: "expired" });
  expect(await standing(id)).toEqual({ unconfirmed: 1 });
});

test("a link confirms nothing once the event is cancelled or registration has closed", async () => {
  const { id } = await gathering();
  const { ticket } = await guest(id, "unlucky@guest.example");
  await db().event.update({ where: { entryId: id }, data: { registersUntil: new Date(0) } });
  expect(await confirmGuest(ticket)).toEqual({ ok: false, reason: "closed" });
  await db().event.update({ where: { entryId: id }, data: { status: "cancelled" } });
  expect(await confirmGuest(ticket)).toEqual({ ok: false, reason: "cancelled" });
});

test("nobody learns from the form who is registered: the answer is the same, a letter tells the person, once", async () => {
  const { id } = await gathering();
  const email = "known@guest.example";
  await confirmedGuest(id, email);
  const ask = {
    entryId: id,
    name: "Любопитен",
    language: "bg" as const,
    attendance: "in_person" as const,
    answers: {},
  };
  const stranger = await registerGuest({ ...ask, email: "new@guest.example" });
  for (let time = 0; time < 3; time += 1) expect(await registerGuest({ ...ask, email })).toEqual(stranger);
  expect(await subjects(email)).toEqual([
    "Потвърдете записването си за „Среща на клуба“",
    "Имате място: „Среща на клуба“",
    "Вече сте се записали: „Среща на клуба“",
  ]);
  expect(await db().registration.findFirstOrThrow({ where: { email } })).toMatchObject({
    name: "Гост Гостев",
    state: "confirmed",
  });
});

test("a guest who is a member finds the registration in their account; a member takes over what they asked for as a guest", async () => {
  const { id } = await gathering();
  const ana = await member();
  const row = await confirmedGuest(id, ana.email);
  expect(row.userId).toBe(ana.id);
  expect((await registrationsOf(ana)).map(({ ticket }) => ticket)).toEqual([row.ticket]);
  const boris = await member();
  const asked = await guest(id, boris.email);
  const own = await registered(id, boris);
  expect(own).toMatchObject({ id: asked.id, userId: boris.id, state: "confirmed" });
});

test("who has a place online sees the address on their page and in their letter; nobody else does", async () => {
  const onlineUrl = "https://meet.example/secret-room";
  const { id } = await gathering({
    mode: "hybrid",
    placesOnline: "1",
    onlineUrl,
    onlineNote: { bg: "Код 4711" },
  });
  const inside = await confirmedGuest(id, "inside@guest.example", { attendance: "online" });
  const outside = await confirmedGuest(id, "outside@guest.example", { attendance: "online" });
  const present = await confirmedGuest(id, "present@guest.example");
  const unknown = await guest(id, "unknown@guest.example", { attendance: "online" });
  expect((await registrationByTicket(inside.ticket))?.event.online.url).toBe(onlineUrl);
  expect((await lettersTo(inside.email)).at(-1)?.text).toMatch(/secret-room[\s\S]*4711/);
  for (const { ticket, email } of [outside, present, unknown]) {
    expect(JSON.stringify(await registrationByTicket(ticket))).not.toMatch(/secret-room|4711/);
    for (const letter of await lettersTo(email))
      expect(letter.text + letter.html).not.toMatch(/secret-room|4711/);
  }
  const publication = await db().publication.findUniqueOrThrow({ where: { entryId: id } });
  expect(JSON.stringify([publication.content, publication.summary])).not.toMatch(/secret-room|4711/);
});
