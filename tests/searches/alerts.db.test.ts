import { beforeEach, expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import { moderatePublication } from "@/lib/entries/review";
import { tasks } from "@/lib/jobs/tasks";
import type { Viewer } from "@/lib/members/member";
import { sendAlerts } from "@/lib/searches/alerts";
import { saveSearch } from "@/lib/searches/commands";
import { published, succeeded } from "../factories/entries";
import { member } from "../factories/members";

const [author, moderator] = [await member(), await member("moderator")];
const publish = (title: string) => published({ author, moderator, data: { title: { bg: title } } });
/** The portal's next morning: everything published by now has settled. */
const soon = (minutes = 5) => new Date(Date.now() + minutes * 60_000);

const lettersTo = ({ email }: Viewer) =>
  db().mail.findMany({ where: { recipient: email }, orderBy: { createdAt: "asc" } });

/** A member who waits for what has these words. */
async function waiting(words: string, more: Partial<Viewer> = {}): Promise<Viewer> {
  const viewer = await member("member", more);
  const input = { query: `?q=${words}`, name: `За ${words}`, alerts: true };
  expect(await saveSearch(viewer, viewer.language, input)).toBe("saved");
  return viewer;
}

beforeEach(async () => {
  await db().savedSearch.deleteMany();
  await db().mail.deleteMany();
});

test("one letter tells of all that is new in all searches, by name and with its page, and tells it once", async () => {
  await publish("Стара пекарна");
  const reader = await waiting("пекарна");
  await saveSearch(reader, "bg", { query: "?q=градина", name: "Градини", alerts: true });
  await saveSearch(reader, "bg", { query: "?q=пекарна&topic=culture", name: "Без известия", alerts: false });
  const bakery = await publish("Нова пекарна");
  const garden = await publish("Споделена градина");

  await sendAlerts(soon());
  const [letter, ...others] = await lettersTo(reader);
  expect(others).toEqual([]);
  expect(letter?.subject).toBe("Ново по „За пекарна“ и още 1 търсене");
  for (const { slug } of [bakery, garden]) {
    expect(letter?.text).toContain(`http://localhost:3000/bg/practices/${slug}`);
  }
  expect(letter?.text).toContain("http://localhost:3000/bg/account/searches");
  expect(letter?.text).not.toMatch(/Стара пекарна|Без известия/);

  await sendAlerts(soon());
  expect(await lettersTo(reader)).toHaveLength(1);
  // The next day: the letter of today is in the past.
  await db().savedSearch.updateMany({ data: { seenAt: new Date() } });
  await publish("Най-новата пекарна");
  await sendAlerts(soon());
  const [, second] = await lettersTo(reader);
  expect(second?.text).toContain("Най-новата пекарна");
  expect(second?.text).not.toContain("Нова пекарна\n");
});

test("a letter is in its reader's language and so are its links", async () => {
  const reader = await waiting("оранжерия", { language: "en" });
  const { slug } = await publish("Оранжерия на покрива");
  await sendAlerts(soon());
  const [letter] = await lettersTo(reader);
  expect(letter).toMatchObject({ language: "en", subject: "New in “За оранжерия”" });
  expect(letter?.text).toContain("Оранжерия на покрива");
  expect(letter?.text).toContain(`http://localhost:3000/en/practices/${slug}`);
  expect(letter?.text).toContain("http://localhost:3000/en/account/searches");
});

test("what is published at the last moment waits for the next day and is not lost", async () => {
  const reader = await waiting("мелница");
  await publish("Водна мелница");
  await sendAlerts(new Date());
  expect(await lettersTo(reader)).toEqual([]);
  await sendAlerts(soon());
  expect(await lettersTo(reader)).toHaveLength(1);
});

test("only what is public is told, and nothing that has some of the words alone", async () => {
  const reader = await waiting("работилница дърворезба");
  const hidden = await publish("Работилница за дърворезба");
  await publish("Работилница за играчки");
  succeeded(await moderatePublication(moderator, { entryId: hidden.id, action: "hide", reason: "Жалба." }));
  await sendAlerts(soon());
  expect(await lettersTo(reader)).toEqual([]);
});

test("who is suspended gets none, and hears of it all when they are back", async () => {
  const reader = await waiting("читалня");
  await publish("Лятна читалня");
  await db().user.update({ where: { id: reader.id }, data: { suspendedAt: new Date() } });
  await sendAlerts(soon());
  expect(await lettersTo(reader)).toEqual([]);
  await db().user.update({ where: { id: reader.id }, data: { suspendedAt: null } });
  await sendAlerts(soon());
  expect(await lettersTo(reader)).toHaveLength(1);
});

test("ten are named, the others counted", async () => {
  const reader = await waiting("кухня");
  for (let number = 1; number <= 13; number += 1) await publish(`Кухня ${number}`);
  await sendAlerts(soon());
  const [letter] = await lettersTo(reader);
  expect(letter?.text.match(/^Кухня \d+$/gm)).toEqual(
    Array.from({ length: 10 }, (_, index) => `Кухня ${13 - index}`),
  );
  expect(letter?.text.replaceAll("\u00a0", " ")).toContain("И още 3 резултата:");
});

test("two runs at once write one letter", async () => {
  const reader = await waiting("чешма");
  await publish("Чешма за птици");
  const due = soon();
  await Promise.all([sendAlerts(due), sendAlerts(due)]);
  expect(await lettersTo(reader)).toHaveLength(1);
});

test("a failure loses nothing, and keeps nobody else from their letter", async () => {
  const [first, second] = [await waiting("хамбар"), await waiting("хамбар")];
  await publish("Общ хамбар");
  const outbox = await import("@/lib/mail/outbox");
  const queueMail = outbox.queueMail;
  const failing = vi.spyOn(outbox, "queueMail").mockImplementation(async (tx, mail) => {
    if (mail.to.email === first.email) throw new Error("no room");
    return queueMail(tx, mail);
  });
  const due = soon();
  await expect(sendAlerts(due)).rejects.toThrow("no room");
  expect(await lettersTo(first)).toEqual([]);
  expect(await lettersTo(second)).toHaveLength(1);
  failing.mockRestore();
  await sendAlerts(due);
  expect(await lettersTo(first)).toHaveLength(1);
  expect(await lettersTo(second)).toHaveLength(1);
});

test("the daily job looks at what was published before it was due", async () => {
  const reader = await waiting("фар");
  await publish("Фар на брега");
  const run = tasks.search_alerts as (payload: unknown, helpers: unknown) => Promise<void>;
  await run({ _cron: { ts: new Date(Date.now() - 3_600_000).toISOString() } }, {});
  expect(await lettersTo(reader)).toEqual([]);
  await run({ _cron: { ts: soon().toISOString() } }, {});
  expect(await lettersTo(reader)).toHaveLength(1);
});
