import { randomUUID } from "node:crypto";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { draftOf } from "@/lib/entries/drafts";
import { authorAct } from "@/lib/entries/submission";
import { calendarTokenOf, dropCalendarToken, renewCalendarToken } from "@/lib/events/calendar-token";
import { cloneEvent, repeatEvent } from "@/lib/events/copies";
import { eventInFeed, eventsInFeed, ownFeed } from "@/lib/events/feeds";
import { calendarFile } from "@/lib/events/ical";
import { eventsOfSeries, month } from "@/lib/events/lists";
import { moveEvent, newTimes } from "@/lib/events/move";
import { announcedByOthers, changeableEvent, organisedBy } from "@/lib/events/organised";
import { eventBySlug } from "@/lib/events/queries";
import { setStatus } from "@/lib/events/status";
import { filtersFrom } from "@/lib/search/filters";
import { search } from "@/lib/search/find";
import { succeeded } from "../factories/entries";
import { announced, eventRow, inReview } from "../factories/events";
import { lettersTo, publishGathering, registered } from "../factories/gatherings";
import { member } from "../factories/members";

const note = { bg: "Залата е наводнена." };
const winter = { startDate: "2031-01-20", startTime: "18:00", endTime: "19:30", timeZone: "Europe/Sofia" };

function times(raw: Record<string, string | boolean>) {
  const checked = newTimes({ ...winter, ...raw });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.content;
}

/** UID, SEQUENCE and STATUS as a calendar program reads them. */
async function inCalendar(slug: string) {
  const event = await eventInFeed(slug);
  if (!event) throw new Error("not in the calendar");
  const calendar = new ICAL.Component(ICAL.parse(calendarFile([event], { locale: "bg", name: "x" })));
  const vevent = calendar.getFirstSubcomponent("vevent");
  return ["uid", "sequence", "status"].map((name) => vevent?.getFirstPropertyValue(name));
}

const acts = (entryId: string) =>
  db().auditEvent.findMany({ where: { entryId, action: { startsWith: "event." } }, orderBy: { at: "asc" } });

describe("an event that is cancelled", () => {
  test("says so everywhere at once, tells participants once, and keeps its place in calendars", async () => {
    const { id, slug, organiser } = await announced(winter);
    const guest = await member();
    await registered(id, guest);
    const before = await inCalendar(slug);
    await db().mail.deleteMany();

    const cancel = () => setStatus(organiser, { entryId: id, status: "cancelled", note });
    expect(succeeded(await cancel()).slug).toBe(slug);
    expect(succeeded(await cancel()).slug).toBe(slug);
    expect((await lettersTo(guest.email)).length).toBe(1);
    expect((await lettersTo(guest.email))[0]?.text).toContain("Залата е наводнена.");
    expect(await acts(id)).toMatchObject([
      { action: "event.cancelled", fromState: "confirmed", toState: "cancelled", actorId: organiser.id },
    ]);
    expect(await eventBySlug(slug)).toMatchObject({ status: "cancelled", statusNote: note });
    const [found] = (await search("bg", filtersFrom({ q: "среща на клуба", kind: "event" }))).items;
    expect(found?.event?.status).toBe("cancelled");
    expect((await month("bg", "2031-01"))[0]?.event.status).toBe("cancelled");
    const [uid, sequence] = before;
    expect(await inCalendar(slug)).toEqual([uid, Number(sequence) + 1, "CANCELLED"]);

    await db().mail.deleteMany();
    succeeded(await setStatus(organiser, { entryId: id, status: "confirmed", note: {} }));
    expect((await lettersTo(guest.email)).length).toBe(1);
    expect(await inCalendar(slug)).toEqual([uid, Number(sequence) + 2, "CONFIRMED"]);
  });

  test("stays so when another version of its text is published", async () => {
    const { id, slug, organiser } = await announced(winter);
    succeeded(await setStatus(organiser, { entryId: id, status: "cancelled", note }));
    await publishGathering(id, 2, { ...winter, price: { bg: "без такса" } });
    expect(await eventBySlug(slug)).toMatchObject({ status: "cancelled", statusNote: note });
    const [found] = (await month("bg", "2031-01")).filter((event) => event.id === id);
    expect(found?.event.status).toBe("cancelled");
  });

  test("is not moved, and needs a word of why", async () => {
    const { id, organiser } = await announced(winter);
    expect(await setStatus(organiser, { entryId: id, status: "cancelled", note: {} })).toEqual({
      ok: false,
      reason: "note_needed",
    });
    succeeded(await setStatus(organiser, { entryId: id, status: "cancelled", note }));
    const moved = await moveEvent(organiser, {
      entryId: id,
      times: times({ startDate: "2031-02-01" }),
      note,
    });
    expect(moved).toEqual({ ok: false, reason: "cancelled" });
  });
});

describe("an event that is moved", () => {
  test("has a new revision, its working copy moves along, participants are told once", async () => {
    const { id, slug, organiser } = await announced({ ...winter, onlineUrl: "https://meet.example.org/x" });
    const guest = await member();
    await registered(id, guest);
    const [uid, sequence] = await inCalendar(slug);
    const before = await eventRow(id);
    await db().mail.deleteMany();

    const to = times({ startDate: "2031-03-30", startTime: "17:00", endTime: "18:00" });
    expect(succeeded(await moveEvent(organiser, { entryId: id, times: to, note })).slug).toBe(slug);
    expect(await moveEvent(organiser, { entryId: id, times: to, note })).toEqual({
      ok: false,
      reason: "same_date",
    });

    const after = await eventRow(id);
    expect(after).toMatchObject({
      status: "moved",
      // The clocks went forward that night.
      startsAt: new Date("2031-03-30T14:00:00Z"),
      startDate: new Date("2031-03-30"),
      statusNote: { ...note, previousStart: before.startsAt.toISOString() },
    });
    expect(await inCalendar(slug)).toEqual([uid, Number(sequence) + 1, "CONFIRMED"]);
    expect(await lettersTo(guest.email)).toHaveLength(1);
    expect(await acts(id)).toMatchObject([{ action: "event.moved", revisionNumber: 1 }]);
    const published = await db().publication.findUniqueOrThrow({ where: { entryId: id } });
    expect(published).toMatchObject({ restricted: { onlineUrl: "https://meet.example.org/x" } });
    expect(await draftOf(organiser, id)).toMatchObject({
      raw: { startDate: "2031-03-30", startTime: "17:00" },
    });
    expect(await db().revision.count({ where: { entryId: id } })).toBe(1);
  });

  test("is not moved under a version that waits for its review, nor into the past, nor without a word", async () => {
    const { id, organiser } = await announced(winter);
    const move = (startDate: string, why: object = note) =>
      moveEvent(organiser, { entryId: id, times: times({ startDate }), note: why });
    expect(await move("2020-01-01")).toEqual({ ok: false, reason: "past_date" });
    expect(await move("2031-02-01", {})).toEqual({ ok: false, reason: "note_needed" });
    await inReview(id);
    expect(await move("2031-02-01")).toEqual({ ok: false, reason: "in_review" });
    expect((await eventRow(id)).sequence).toBe(0);
  });

  test("needs times that exist", () => {
    expect(
      newTimes({ ...winter, startDate: "2031-03-30", startTime: "03:30", endTime: "05:00" }),
    ).toMatchObject({
      ok: false,
      problems: [{ path: "startTime", key: "noSuchTime" }],
    });
    expect(newTimes({ ...winter, endTime: "17:00" })).toMatchObject({
      ok: false,
      problems: [{ path: "endTime" }],
    });
  });
});

test("changes that are dropped leave what only participants see", async () => {
  const { id, organiser } = await announced({ ...winter, onlineUrl: "https://meet.example.org/x" });
  succeeded(await authorAct(organiser, { entryId: id, action: "revise" }));
  succeeded(await authorAct(organiser, { entryId: id, action: "drop_changes" }));
  expect((await draftOf(organiser, id))?.raw).toMatchObject({ onlineUrl: "https://meet.example.org/x" });
});

test("only its authors and moderators act on an event, and nobody on one that is over", async () => {
  const { id, organiser } = await announced(winter);
  const act = { entryId: id, status: "tentative", note: {} } as const;
  for (const other of [await member(), await member("curator")]) {
    expect(await setStatus(other, act)).toEqual({ ok: false, reason: "not_found" });
    expect(await cloneEvent(other, { entryId: id, key: randomUUID() })).toEqual({
      ok: false,
      reason: "not_found",
    });
    expect(await changeableEvent(other, id)).toBeNull();
  }
  const moderator = await member("moderator");
  succeeded(await setStatus(moderator, act));
  expect(await cloneEvent(moderator, { entryId: id, key: randomUUID() })).toMatchObject({ ok: false });
  expect(await changeableEvent(moderator, id)).toMatchObject({ isOwn: false, status: "tentative" });
  const late = new Date("2032-01-01");
  expect(await setStatus(organiser, { ...act, status: "confirmed", now: late })).toMatchObject({
    reason: "past",
  });
  const mine = await organisedBy(organiser, "bg");
  expect(mine.map((event) => event.id)).toEqual([id]);
  expect((await announcedByOthers(moderator, "bg")).map((event) => event.id)).toContain(id);
  expect(await announcedByOthers(organiser, "bg")).toEqual([]);
});

describe("a copy", () => {
  test("is a draft without days and files, made once however often it is asked for", async () => {
    const { id, organiser } = await announced({
      ...winter,
      recording: "https://example.org/video",
      onlineUrl: "https://meet.example.org/x",
    });
    const asked = { entryId: id, key: randomUUID() };
    const [first, again] = await Promise.all([cloneEvent(organiser, asked), cloneEvent(organiser, asked)]);
    expect(succeeded(first).draftId).toBe(asked.key);
    expect(succeeded(again).draftId).toBe(asked.key);
    const links = await db().entryLink.findMany({ where: { parentId: id, kind: "cloned" } });
    expect(links.map(({ childId }) => childId)).toEqual([asked.key]);
    const copy = await draftOf(organiser, asked.key);
    expect(copy?.state).toBe("draft");
    expect(copy?.raw).toMatchObject({
      startTime: "18:00",
      onlineUrl: "https://meet.example.org/x",
      timeZone: "Europe/Sofia",
    });
    for (const gone of ["startDate", "endDate", "recording", "images", "series"])
      expect(copy?.raw[gone] ?? null).toBeNull();
  });

  test("under the key of somebody else's draft is none", async () => {
    const { id, organiser } = await announced(winter);
    const other = await announced(winter);
    expect(await cloneEvent(organiser, { entryId: id, key: other.id })).toEqual({
      ok: false,
      reason: "not_found",
    });
  });
});

describe("a series", () => {
  test("keeps the local time over the change of the clocks, and is one once its drafts are published", async () => {
    const { id, slug, organiser } = await announced({ ...winter, startDate: "2031-03-20" });
    const key = randomUUID();
    const ask = { entryId: id, key, rhythm: "week", times: 4 } as const;
    expect(succeeded(await repeatEvent(organiser, ask)).drafts).toBe(3);
    expect(succeeded(await repeatEvent(organiser, ask)).drafts).toBe(3);
    const drafts = await db().entry.findMany({
      where: { linksTo: { some: { parentId: id, kind: "cloned" } } },
      include: { draft: true },
    });
    const days = drafts.map(({ draft }) => Object(draft?.data).startDate).sort();
    expect(days).toEqual(["2031-03-27", "2031-04-03", "2031-04-10"]);

    const second = drafts.find(({ draft }) => Object(draft?.data).startDate === "2031-04-03");
    await db().entry.update({ where: { id: second?.id ?? "" }, data: { state: "published" } });
    await publishGathering(second?.id ?? "", 1, { ...winter, startDate: "2031-04-03", series: key });
    expect((await eventRow(second?.id ?? "")).startsAt).toEqual(new Date("2031-04-03T15:00:00Z"));
    const series = await eventsOfSeries(key, "bg");
    expect(series.map((event) => event.slug)[0]).toBe(slug);
    expect(series).toHaveLength(2);
    // Another version of the first one does not leave the series.
    await publishGathering(id, 2, { ...winter, startDate: "2031-03-20" });
    expect(await eventsOfSeries(key, "bg")).toHaveLength(2);
  });

  test("is refused as a whole when the clocks skip its hour once", async () => {
    const { id, organiser } = await announced({
      ...winter,
      startDate: "2031-03-23",
      startTime: "03:30",
      endTime: "05:00",
    });
    const ask = { entryId: id, key: randomUUID(), rhythm: "week", times: 3 } as const;
    expect(await repeatEvent(organiser, ask)).toEqual({ ok: false, reason: "no_such_time" });
    expect(await db().entryLink.count({ where: { parentId: id } })).toBe(0);
    expect((await eventRow(id)).seriesId).toBeNull();
  });
});

describe("one's own calendar", () => {
  test("has what one organises and has registered for, with the online address where one is expected", async () => {
    const online = {
      onlineUrl: "https://meet.example.org/taen",
      mode: "hybrid",
      placesInPerson: "1",
      placesOnline: "50",
    };
    const { id, organiser } = await announced({ ...winter, ...online });
    const [participant, waits, stranger] = [
      await member(),
      await member(),
      await member("member", { language: "en" }),
    ];
    await registered(id, participant);
    await registered(id, waits);
    const feedOf = async (viewer: typeof organiser) => {
      await renewCalendarToken(viewer);
      return ownFeed((await calendarTokenOf(viewer)) ?? "");
    };
    for (const viewer of [organiser, participant]) {
      expect((await feedOf(viewer))?.events).toMatchObject([
        { id, online: { url: online.onlineUrl }, isUncertain: false },
      ]);
    }
    const [waited] = (await feedOf(waits))?.events ?? [];
    expect(waited).toMatchObject({ id, isUncertain: true });
    expect(JSON.stringify(waited)).not.toContain("taen");
    expect(await feedOf(stranger)).toEqual({ language: "en", events: [] });
    expect(JSON.stringify(await eventsInFeed())).not.toContain("taen");
  });

  test("opens with its newest address alone, and with none for who is suspended", async () => {
    const viewer = await member();
    expect(await calendarTokenOf(viewer)).toBeNull();
    await renewCalendarToken(viewer);
    const old = (await calendarTokenOf(viewer)) ?? "";
    await renewCalendarToken(viewer);
    const token = (await calendarTokenOf(viewer)) ?? "";
    expect(await ownFeed(old)).toBeNull();
    expect(await ownFeed(token)).not.toBeNull();
    expect(await ownFeed("")).toBeNull();
    await db().user.update({ where: { id: viewer.id }, data: { suspendedAt: new Date() } });
    expect(await ownFeed(token)).toBeNull();
    await dropCalendarToken(viewer);
    expect(await calendarTokenOf(viewer)).toBeNull();
  });
});
