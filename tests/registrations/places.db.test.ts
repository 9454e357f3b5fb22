import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { cancelByTicket, cancelOwn } from "@/lib/registrations/cancel";
import { registrationState } from "@/lib/registrations/queries";
import { registerMember } from "@/lib/registrations/register";
import { closedReason } from "@/lib/registrations/registration";
import { gathering, lettersTo, publishGathering, registered, standing } from "../factories/gatherings";
import { member } from "../factories/members";
import { randomFrom } from "../factories/publications";

const ask = (entryId: string, name = "Ана Петрова") => ({
  entryId,
  name,
  language: "bg" as const,
  attendance: "in_person" as const,
  answers: {},
});
const people = (count: number) => Promise.all(Array.from({ length: count }, () => member()));
/** The waiting list of an event, in the order in which it moves up. */
const queueOf = async (entryId: string) =>
  (
    await db().registration.findMany({
      where: { entryId, state: "waiting" },
      orderBy: [{ queuedAt: "asc" }, { id: "asc" }],
    })
  ).map(({ email }) => email);

test("300 people take the last 20 places at once: 20 have one, 280 wait in order", async () => {
  const { id } = await gathering();
  const crowd = await people(300);
  const results = await Promise.all(crowd.map((viewer) => registerMember(viewer, ask(id))));
  expect(results.filter(({ ok }) => !ok)).toEqual([]);
  expect(await standing(id)).toEqual({ confirmed: 20, waiting: 280 });
  expect(await registrationState(id)).toMatchObject({ modes: [{ places: 20, taken: 20, waiting: 280 }] });

  // Who has a place asked before everybody who waits, and the list moves up in its order.
  const rows = await db().registration.findMany({ where: { entryId: id } });
  const lastIn = Math.max(
    ...rows.filter((row) => row.state === "confirmed").map((row) => row.queuedAt.getTime()),
  );
  const firstOut = Math.min(
    ...rows.filter((row) => row.state === "waiting").map((row) => row.queuedAt.getTime()),
  );
  expect(lastIn).toBeLessThanOrEqual(firstOut);
  const before = await queueOf(id);
  const leaving = rows.filter((row) => row.state === "confirmed").slice(0, 5);
  await Promise.all(leaving.map(({ ticket }) => cancelByTicket(ticket)));
  expect(await standing(id)).toEqual({ cancelled: 5, confirmed: 20, waiting: 275 });
  expect(await queueOf(id)).toEqual(before.slice(5));
  expect(await db().mail.count({ where: { subject: { startsWith: "Освободи се място" } } })).toBe(5);
}, 120_000);

test("the same form sent many times at once is one registration and one letter", async () => {
  const { id } = await gathering();
  const viewer = await member();
  const results = await Promise.all(Array.from({ length: 8 }, () => registerMember(viewer, ask(id))));
  expect(new Set(results.map((result) => result.ok && result.ticket)).size).toBe(1);
  expect(await standing(id)).toEqual({ confirmed: 1 });
  expect(await lettersTo(viewer.email)).toHaveLength(1);
});

test("whatever happens, places are never too many and the list keeps its order", async () => {
  const random = randomFrom(20_261_123);
  const { id } = await gathering({ placesInPerson: "3" });
  const crowd = await people(12);
  let places = 3;
  let revision = 1;
  // What should be: who has a place, and who waits in which order.
  let inside: string[] = [];
  let queue: string[] = [];
  const fill = () => {
    while (inside.length < places && queue.length > 0) inside.push(queue.shift() as string);
  };
  for (let step = 0; step < 60; step += 1) {
    const viewer = crowd[Math.floor(random() * crowd.length)] ?? (await member());
    const act = random();
    if (act < 0.55) {
      const isIn = inside.includes(viewer.email) || queue.includes(viewer.email);
      await registerMember(viewer, ask(id, viewer.name));
      if (!isIn && (inside.length >= places || queue.length > 0)) queue.push(viewer.email);
      else if (!isIn) inside.push(viewer.email);
    } else if (act < 0.9) {
      const row = await db().registration.findUnique({
        where: { entryId_email: { entryId: id, email: viewer.email } },
      });
      if (row) await cancelByTicket(row.ticket);
      inside = inside.filter((email) => email !== viewer.email);
      queue = queue.filter((email) => email !== viewer.email);
      fill();
    } else {
      places = 1 + Math.floor(random() * 6);
      revision += 1;
      await publishGathering(id, revision, { placesInPerson: String(places) });
      fill();
    }
    const rows = await db().registration.findMany({ where: { entryId: id, state: "confirmed" } });
    expect(rows.map(({ email }) => email).sort()).toEqual([...inside].sort());
    expect(await queueOf(id)).toEqual(queue);
  }
}, 60_000);

test("each way to take part has places and a waiting list of its own", async () => {
  const { id } = await gathering({ mode: "hybrid", placesInPerson: "1", placesOnline: "1" });
  const [one, two, three, four] = await people(4);
  if (!one || !two || !three || !four) throw new Error("nobody");
  await registered(id, one);
  expect((await registered(id, two)).state).toBe("waiting");
  expect((await registered(id, three, { attendance: "online" })).state).toBe("confirmed");
  expect((await registered(id, four, { attendance: "online" })).state).toBe("waiting");
  const { ticket } = await registered(id, three, { attendance: "online" });
  await cancelByTicket(ticket);
  expect((await registered(id, four)).state).toBe("confirmed");
  expect((await registered(id, two)).state).toBe("waiting");
});

test("who comes back after cancelling stands at the end, in the same row", async () => {
  const { id } = await gathering({ placesInPerson: "1" });
  const [one, two, three] = await people(3);
  if (!one || !two || !three) throw new Error("nobody");
  const first = await registered(id, one);
  await registered(id, two);
  await registered(id, three);
  expect(await cancelOwn(one, first.id)).toMatchObject({ ok: true });
  expect(await cancelOwn(one, first.id)).toMatchObject({ ok: true });
  const again = await registered(id, one);
  expect(again.id).toBe(first.id);
  expect(await queueOf(id)).toEqual([three.email, one.email]);
  expect((await lettersTo(one.email)).map(({ subject }) => subject)).toEqual([
    "Имате място: „Среща на клуба“",
    "Записването е отказано: „Среща на клуба“",
    "В\u00a0листа на чакащите: „Среща на клуба“",
  ]);
  expect((await lettersTo(two.email)).at(-1)?.subject).toBe("Освободи се място за Вас: „Среща на клуба“");
});

test("nobody cancels for somebody else", async () => {
  const { id } = await gathering();
  const row = await registered(id, await member());
  expect(await cancelOwn(await member(), row.id)).toEqual({ ok: false, reason: "not_found" });
  expect(await cancelByTicket("0".repeat(26))).toEqual({ ok: false, reason: "not_found" });
  expect(await standing(id)).toEqual({ confirmed: 1 });
});

test.each([
  ["cancelled", { status: "cancelled" as const }],
  ["past", { startsAt: new Date(0), endsAt: new Date(1), registersUntil: new Date(2) }],
  ["closed", { registersUntil: new Date(0) }],
  ["none", { registration: "none" as const }],
  ["external", { registration: "external" as const }],
])("nobody registers for what is %s", async (reason, data) => {
  const { id } = await gathering();
  const event = await db().event.update({ where: { entryId: id }, data });
  expect(closedReason(event, new Date())).toBe(reason);
  const viewer = await member();
  expect(await registerMember(viewer, ask(id))).toEqual({ ok: false, reason });
  expect(await standing(id)).toEqual({});
  expect(await lettersTo(viewer.email)).toEqual([]);
});

test("for what is hidden, or for no event at all, there is nothing to register", async () => {
  const { id } = await gathering();
  await db().publication.update({ where: { entryId: id }, data: { status: "hidden" } });
  const viewer = await member();
  expect(await registerMember(viewer, ask(id))).toEqual({ ok: false, reason: "not_found" });
  expect(await registrationState(id)).toBeNull();
});

test("what has ended can no longer be cancelled, and nobody moves up at a cancelled event", async () => {
  const { id } = await gathering({ placesInPerson: "1" });
  const [one, two] = await people(2);
  if (!one || !two) throw new Error("nobody");
  const { ticket } = await registered(id, one);
  await registered(id, two);
  await db().event.update({ where: { entryId: id }, data: { status: "cancelled" } });
  await cancelByTicket(ticket);
  expect(await standing(id)).toEqual({ cancelled: 1, waiting: 1 });
  const later = new Date(Date.now() + 60 * 86_400_000);
  expect(await cancelByTicket(ticket, later)).toEqual({ ok: false, reason: "over" });
});
