import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { actOnSearch, renameSearch, saveSearch } from "@/lib/searches/commands";
import { mostSearches } from "@/lib/searches/limits";
import { savedAlready, savedSearchesOf } from "@/lib/searches/queries";
import { filtersOf } from "@/lib/searches/saved-search";
import { published } from "../factories/entries";
import { member } from "../factories/members";
import { countQueries } from "../support/count-queries";

const bread = { query: "?q=хляб", name: "Хляб", alerts: true };
const rowsOf = (userId: string) => db().savedSearch.findMany({ where: { userId } });

/** A member with one saved search. */
async function keeper(input = bread) {
  const viewer = await member();
  expect(await saveSearch(viewer, "bg", input)).toBe("saved");
  const [row] = await rowsOf(viewer.id);
  if (!row) throw new Error("nothing saved");
  return { viewer, row };
}

test("the same search is kept once, also when it is sent twice at the same moment", async () => {
  const viewer = await member();
  const twice = await Promise.all([saveSearch(viewer, "bg", bread), saveSearch(viewer, "bg", bread)]);
  expect(twice.sort()).toEqual(["saved", "updated"]);
  const again = { query: "?page=4&q=%20хляб%20", name: "Само хляб", alerts: false };
  expect(await saveSearch(viewer, "en", again)).toBe("updated");
  expect(await rowsOf(viewer.id)).toMatchObject([
    { name: "Само хляб", alerts: false, language: "en", query: `?q=${encodeURIComponent("хляб")}` },
  ]);
  expect(await savedAlready(viewer, filtersOf("?q=хляб&page=2"))).toEqual({
    name: "Само хляб",
    alerts: false,
  });
});

test("saving again does not make the results new again", async () => {
  const { viewer, row } = await keeper();
  await saveSearch(viewer, "bg", bread);
  expect((await rowsOf(viewer.id))[0]?.seenAt).toEqual(row.seenAt);
});

test.each(["", "?", "?page=2", "?sort=newest", "?topic=unheard-of", "?q=%00%20"])(
  "%j looks for nothing and is refused",
  async (query) => {
    const viewer = await member();
    expect(await saveSearch(viewer, "bg", { ...bread, query })).toBe("empty");
    expect(await rowsOf(viewer.id)).toEqual([]);
  },
);

test("what the index cannot hold is refused, the longest query that it can is kept", async () => {
  const viewer = await member();
  // Nine characters each in an address, and no pattern that could be compressed.
  const signs = Array.from({ length: 300 }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((at * at * 131) % 9_973)),
  );
  const query = (count: number) => `?q=${signs.slice(0, count).join("")}`;
  expect(await saveSearch(viewer, "bg", { ...bread, query: query(300) })).toBe("too_long");
  expect(await saveSearch(viewer, "bg", { ...bread, query: query(266) })).toBe("saved");
});

test("nobody keeps more than the limit, not even with two requests at once; what is kept can still change", async () => {
  const viewer = await member();
  await db().savedSearch.createMany({
    data: Array.from({ length: mostSearches - 1 }, (_, index) => ({
      userId: viewer.id,
      language: "bg" as const,
      name: `Търсене ${index}`,
      query: `?q=${index}`,
    })),
  });
  const two = await Promise.all(
    ["?q=x", "?q=y"].map((query) => saveSearch(viewer, "bg", { ...bread, query })),
  );
  expect(two.sort()).toEqual(["saved", "too_many"]);
  expect(await saveSearch(viewer, "bg", { ...bread, query: "?q=7" })).toBe("updated");
  expect(await rowsOf(viewer.id)).toHaveLength(mostSearches);
});

test("somebody else's search is neither seen nor touched", async () => {
  const { row } = await keeper();
  const other = await member();
  expect(await savedSearchesOf(other, "bg", new Date())).toEqual([]);
  expect(await savedAlready(other, filtersOf(row.query))).toBeNull();
  expect(await renameSearch(other, "bg", { id: row.id, name: "Мое" })).toBe(false);
  for (const act of ["alerts_off", "alerts_on", "seen", "delete"] as const) {
    await actOnSearch(other, { id: row.id, act });
  }
  expect(await rowsOf(row.userId)).toEqual([row]);
});

test("its owner renames it, switches its alerts and deletes it, twice if it must be", async () => {
  const { viewer, row } = await keeper();
  expect(await renameSearch(viewer, "en", { id: row.id, name: "Bread" })).toBe(true);
  expect(await actOnSearch(viewer, { id: row.id, act: "alerts_off" })).toBe(true);
  expect(await rowsOf(viewer.id)).toMatchObject([{ name: "Bread", language: "en", alerts: false }]);
  expect(await actOnSearch(viewer, { id: row.id, act: "alerts_on" })).toBe(true);
  expect(await rowsOf(viewer.id)).toMatchObject([{ alerts: true }]);
  expect(await actOnSearch(viewer, { id: row.id, act: "delete" })).toBe(true);
  expect(await actOnSearch(viewer, { id: row.id, act: "delete" })).toBe(true);
  expect(await actOnSearch(viewer, { id: row.id, act: "alerts_on" })).toBe(false);
  expect(await rowsOf(viewer.id)).toEqual([]);
});

test("what was published since is counted until it is marked as seen", async () => {
  const { viewer, row } = await keeper();
  const freshNow = async () => (await savedSearchesOf(viewer, "bg", new Date()))[0]?.fresh;
  expect(await freshNow()).toBe(0);
  await published({ data: { title: { bg: "Хляб за всички" } } });
  await published({
    data: { title: { bg: "Без мая" }, teaser: { bg: "Пекат с квас." }, solution: { bg: "С квас." } },
  });
  expect(await freshNow()).toBe(1);
  const pageMade = new Date();
  await published({ data: { title: { bg: "Хляб и сол" } } });
  expect(await freshNow()).toBe(2);
  await actOnSearch(viewer, { id: row.id, act: "seen", until: pageMade });
  expect(await freshNow()).toBe(1);
  // An older page takes nothing back, and nobody sees into the future.
  await actOnSearch(viewer, { id: row.id, act: "seen", until: new Date(0) });
  await actOnSearch(viewer, { id: row.id, act: "seen", until: new Date("2999-01-01") });
  expect(await freshNow()).toBe(0);
  await published({ data: { title: { bg: "Хляб утре" } } });
  expect(await freshNow()).toBe(1);
});

test("where nothing was published since, nothing is looked for", async () => {
  const { viewer } = await keeper();
  for (let number = 0; number < 5; number += 1) {
    await saveSearch(viewer, "bg", { ...bread, query: `?q=хляб&year=201${number}` });
  }
  const { result, queries } = await countQueries(() => savedSearchesOf(viewer, "bg", new Date()));
  expect(result).toHaveLength(6);
  expect(queries).toHaveLength(2);
});

test("with the member go their searches", async () => {
  const { viewer } = await keeper();
  await db().user.delete({ where: { id: viewer.id } });
  expect(await rowsOf(viewer.id)).toEqual([]);
});
