import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { publishTimeFrom } from "@/lib/entries/publish-time";
import { publishDue, scheduleEntry, unschedule } from "@/lib/entries/schedule";
import { authorAct } from "@/lib/entries/submission";
import { claim, claimed, entryOf, type Given, submitted, succeeded, versionOf } from "../factories/entries";
import { member } from "../factories/members";

const now = new Date("2026-11-23T10:00Z");
const at = new Date("2026-12-01T07:00Z");
const before = new Date("2026-12-01T06:59Z");

async function scheduled(given: Given = {}) {
  const { version, ...entry } = await claimed(given);
  succeeded(await scheduleEntry(entry.moderator, { entryId: entry.id, at, seenVersion: version }));
  return entry;
}

describe("what is scheduled", () => {
  test("is published at its time and not before, in the name of who approved it", async () => {
    const { id, moderator } = await scheduled();
    await publishDue(before);
    expect(await entryOf(id)).toMatchObject({
      state: "scheduled",
      scheduledAt: at,
      scheduledById: moderator.id,
    });
    expect(await db().publication.findUnique({ where: { entryId: id } })).toBeNull();

    expect(await publishDue(at)).toBe(1);
    expect(await entryOf(id)).toMatchObject({ state: "published", scheduledAt: null, claimedById: null });
    expect(await db().publication.findUnique({ where: { entryId: id } })).toMatchObject({
      status: "published",
    });
    const acts = await db().auditEvent.findMany({ where: { entryId: id }, orderBy: { id: "asc" } });
    expect(acts.slice(-2).map(({ action, actorId }) => [action, actorId])).toEqual([
      ["schedule", moderator.id],
      ["publish", moderator.id],
    ]);
    expect(await publishDue(at)).toBe(0);
  });

  test("tells its author when it will appear", async () => {
    const { author } = await scheduled();
    const mail = await db().mail.findFirstOrThrow({
      where: { recipient: author.email },
      orderBy: { createdAt: "desc" },
    });
    expect(mail.text).toContain("1 декември 2026");
    expect(mail.text).toContain("9:00");
  });

  test("can be taken back by a colleague, and waits for review again", async () => {
    const { id, author } = await scheduled();
    expect(await unschedule(author, { entryId: id })).toMatchObject({ ok: false });
    succeeded(await unschedule(await member("moderator"), { entryId: id }));
    expect(await entryOf(id)).toMatchObject({ state: "submitted", scheduledAt: null, claimedById: null });
    await publishDue(at);
    expect((await entryOf(id)).state).toBe("submitted");
  });

  test("cannot be changed or recalled by its author meanwhile", async () => {
    const { id, author } = await scheduled();
    expect(await authorAct(author, { entryId: id, action: "recall" })).toMatchObject({
      reason: "wrong_state",
    });
    await publishDue(at);
  });

  test("goes back to the queue when who approved it may review no more", async () => {
    const { id, moderator } = await scheduled();
    await db().user.update({ where: { id: moderator.id }, data: { suspendedAt: now } });
    const other = await scheduled();
    await db().user.update({ where: { id: other.moderator.id }, data: { role: "member" } });
    expect(await publishDue(at)).toBe(0);
    for (const entryId of [id, other.id])
      expect(await entryOf(entryId)).toMatchObject({
        state: "submitted",
        scheduledAt: null,
        claimedById: null,
      });
  });
});

test("only who holds an entry schedules it, on the version that they saw", async () => {
  const entry = await claimed();
  const plan = { entryId: entry.id, at, seenVersion: entry.version };
  const refused = async (viewer: typeof entry.author, more = {}) =>
    (await scheduleEntry(viewer, { ...plan, ...more })) as { reason?: string };
  expect((await refused(await member("moderator"))).reason).toBe("claimed_by_other");
  expect((await refused(entry.author)).reason).toBe("not_yours");
  expect((await refused(entry.moderator, { seenVersion: entry.version - 1 })).reason).toBe("conflict");
  const waiting = await submitted();
  expect(
    await scheduleEntry(entry.moderator, {
      ...plan,
      entryId: waiting.id,
      seenVersion: await versionOf(waiting.id),
    }),
  ).toMatchObject({ reason: "wrong_state" });
  await claim(waiting.id, entry.moderator);
});

test.each([
  ["2026-12-01", "09:00", at],
  ["2026-12-01", "", "chooseTime"],
  ["", "09:00", "chooseTime"],
  ["2026-02-30", "09:00", "chooseTime"],
  ["2026-11-23", "11:59", "timePast"],
  ["2027-03-28", "03:30", "noSuchTime"],
  ["2028-01-01", "09:00", "chooseTime"],
])("%s %s is %s", (day, time, expected) => expect(publishTimeFrom({ day, at: time }, now)).toEqual(expected));
