import { beforeAll, describe, expect, test } from "vitest";
import { db, transaction } from "@/lib/db/client";
import { moderatePublication } from "@/lib/entries/review";
import { filtersFrom, noFilters } from "@/lib/events/filters";
import { bounds, countInMonth, type ListedEvent, month, past, upcoming } from "@/lib/events/lists";
import { eventBySlug, presentedBy } from "@/lib/events/queries";
import { noFilters as noSearchFilters, filtersFrom as searchFilters } from "@/lib/search/filters";
import { search } from "@/lib/search/find";
import { succeeded } from "../factories/entries";
import { announced } from "../factories/events";
import { gathering } from "../factories/gatherings";
import { member } from "../factories/members";
import { publishPlain } from "../factories/publications";
import { countQueries } from "../support/count-queries";

const now = new Date("2027-03-15T12:00:00Z");
const titles = (events: readonly ListedEvent[]) => events.map(({ title }) => title.text);
const on = (startDate: string, title: string, more: object = {}) =>
  gathering({ startDate, title: { bg: title }, teaser: { bg: "Т." }, ...more });

beforeAll(async () => {
  await on("2027-03-02", "Минало");
  await on("2027-03-20", "Онлайн", {
    mode: "online",
    place: {},
    signLanguage: true,
    languages: ["bg", "en"],
  });
  await on("2027-03-20", "И двете", { mode: "hybrid", startTime: "09:00", endTime: "", topics: ["health"] });
  await on("2027-02-26", "Дълго", { endDate: "2027-03-18", endTime: "", allDay: true, startTime: "" });
  await on("2027-03-31", "Нощно", {
    startTime: "22:00",
    endDate: "2027-04-01",
    endTime: "02:00",
    stepFree: true,
  });
  await on("2027-03-31", "Америка", {
    startTime: "20:00",
    endTime: "21:00",
    timeZone: "America/New_York",
    country: "AT",
    oblasti: [],
  });
  await on("2027-05-10", "Май");
});

describe("a month", () => {
  test("has what takes place on any of its days, the soonest first, by each event's own days", async () => {
    const march = ["Дълго", "Минало", "И двете", "Онлайн", "Нощно", "Америка"];
    expect(titles(await month("bg", "2027-03"))).toEqual(march);
    expect(titles(await month("bg", "2027-04"))).toEqual(["Нощно"]);
    expect(titles(await month("bg", "2027-02"))).toEqual(["Дълго"]);
    expect(await countInMonth("2027-03")).toBe(6);
    expect(await countInMonth("2027-06")).toBe(0);
    expect(await bounds()).toEqual({ first: "2027-02-26", last: "2027-05-10" });
  });

  test.each([
    [{ mode: "online" }, ["И двете", "Онлайн"]],
    [{ mode: "in_person" }, ["Дълго", "Минало", "И двете", "Нощно", "Америка"]],
    [{ topic: "health" }, ["И двете"]],
    [{ region: "AT" }, ["Америка"]],
    [{ language: "en" }, ["Онлайн"]],
    [{ access: "sign" }, ["Онлайн"]],
    [{ access: ["sign", "step-free"] }, []],
    [{ access: "step-free", mode: "in_person" }, ["Нощно"]],
  ])("is narrowed down by %j", async (query, found) => {
    const filters = filtersFrom(query);
    expect(titles(await month("bg", "2027-03", filters))).toEqual(found);
    expect(await countInMonth("2027-03", filters)).toBe(found.length);
  });
});

test("what has begun and not ended is still to come", async () => {
  const { items, total, pages } = await upcoming("bg", noFilters, 1, now);
  expect(titles(items)).toEqual(["Дълго", "И двете", "Онлайн", "Нощно", "Америка", "Май"]);
  expect([total, pages]).toEqual([6, 1]);
  const over = await past("bg", 1, now);
  expect(titles(over.items)).toEqual(["Минало"]);
});

test("lists ask as much of twelve events as of one", async () => {
  const one = await countQueries(() => upcoming("bg", filtersFrom({ access: "sign" }), 1, now));
  const all = await countQueries(() => upcoming("bg", noFilters, 1, now));
  expect(one.result.items).toHaveLength(1);
  expect(all.queries).toHaveLength(one.queries.length);
  const whole = await countQueries(() => month("bg", "2027-03"));
  expect(whole.queries.length).toBeLessThanOrEqual(4);
});

test("the archive goes on over pages that do not overlap", async () => {
  const late = new Date("2030-01-01T00:00:00Z");
  for (let number = 1; number <= 8; number += 1) await on("2028-01-05", `Еднакво ${number}`);
  const [first, second] = [await past("bg", 1, late), await past("bg", 2, late)];
  expect(first.pages).toBe(2);
  expect([first.items.length, second.items.length]).toEqual([12, 3]);
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(15);
});

describe("what is restricted or not public", () => {
  const secret = { onlineUrl: "https://meet.example.org/taen-adres", onlineNote: { bg: "тайна парола" } };

  test("is read by no public list, page or search", async () => {
    const { slug } = await on("2027-03-25", "Срещата с връзка", { mode: "hybrid", ...secret });
    const everything = async () =>
      JSON.stringify([
        await eventBySlug(slug),
        await month("bg", "2027-03"),
        await upcoming("bg", noFilters, 1, now),
        await search("bg", noSearchFilters),
        (await search("bg", searchFilters({ q: "тайна парола" }))).items,
      ]);
    expect(await everything()).toContain("Срещата с връзка");
    expect(await everything()).not.toMatch(/taen-adres|тайна парола/);
  });

  test("leaves every list when it is hidden", async () => {
    const { id, slug } = await on("2027-03-26", "Скрито");
    const moderator = await member("moderator");
    succeeded(await moderatePublication(moderator, { entryId: id, action: "hide", reason: "Жалба." }));
    expect(await eventBySlug(slug)).toBeNull();
    expect(titles(await month("bg", "2027-03"))).not.toContain("Скрито");
    expect((await upcoming("bg", noFilters, 1, now)).items.map((event) => event.id)).not.toContain(id);
  });
});

describe("what an event presents", () => {
  test("is shown by its titles as they are, whatever its slug becomes, while it is public", async () => {
    const practice = await publishPlain("Хлебна къща");
    const { slug } = await db().publication.findUniqueOrThrow({ where: { entryId: practice.id } });
    const event = await announced({
      related: [{ url: `/en/practices/${slug}` }, { url: "/bg/ideas/nyama-takava" }],
    });
    expect(await presentedBy(event.id)).toEqual([{ kind: "practice", slug, title: { bg: "Хлебна къща" } }]);

    await transaction(async (tx) => {
      await tx.publication.update({ where: { entryId: practice.id }, data: { slug: "nov-adres" } });
      await tx.formerSlug.create({ data: { slug, entryId: practice.id } });
    });
    expect((await presentedBy(event.id))[0]?.slug).toBe("nov-adres");
    await db().publication.update({ where: { entryId: practice.id }, data: { status: "withdrawn" } });
    expect(await presentedBy(event.id)).toEqual([]);
  });
});
