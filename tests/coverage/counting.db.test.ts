import { beforeAll, expect, test } from "vitest";
import { noFilters } from "@/lib/coverage/filters";
import { abroad, all, cellsOf, country, matrixOf, oblastiIn, placesOf } from "@/lib/coverage/matrix";
import { countCoverage } from "@/lib/coverage/queries";
import { countOf, freshSince } from "@/lib/coverage/tally";
import { db } from "@/lib/db/client";
import { termsOf } from "@/lib/vocabulary/vocabulary";
import { publishMany, randomFrom } from "../factories/publications";
import { countQueries } from "../support/count-queries";

const now = new Date("2026-11-23T10:00:00Z");
const since = freshSince(now);
const groupIds = termsOf("targetGroups").map(({ id }) => id);

/** Everything in the table, to be counted by hand. */
const stored = () => db().publication.findMany({ where: { kind: "practice" } });
type Stored = Awaited<ReturnType<typeof stored>>[number];
let everything: Stored[];

beforeAll(async () => {
  const made = await publishMany(60, 5);
  const random = randomFrom(9);
  const confirmed = [null, "2024-01-10", "2024-11-23T09:59:59Z", "2025-02-01", "2026-10-01"];
  for (const { id } of made) {
    const at = confirmed[Math.floor(random() * confirmed.length)];
    await db().publication.update({
      where: { entryId: id },
      data: {
        lastConfirmedAt: at ? new Date(at) : null,
        // Some in two oblasti of one region, some in oblasti of two; some are no longer to be seen.
        ...(random() < 0.3 && { regions: random() < 0.5 ? ["BG311", "BG315"] : ["BG314", "BG325", "BG413"] }),
        ...(random() < 0.15 && { status: random() < 0.5 ? ("hidden" as const) : ("withdrawn" as const) }),
      },
    });
  }
  everything = await stored();
});

const isAt = ({ regions }: Stored, place: string): boolean =>
  place === all
    ? regions.some((code) => code.startsWith("BG"))
    : place === abroad
      ? !regions.some((code) => code.startsWith("BG"))
      : regions.some((code) => code === place || (place !== country && code.startsWith(place)));

/** The slow way: each practice is looked at for each cell. */
function byHand(filters: typeof noFilters, objective: string, place: string) {
  const there = everything.filter(
    (practice) =>
      practice.status === "published" &&
      (filters.group === null || practice.targetGroups.includes(filters.group)) &&
      (filters.topic === null || practice.topics.includes(filters.topic)) &&
      practice.evidence >= filters.evidence &&
      (!filters.fresh || (practice.lastConfirmedAt ?? 0) >= since) &&
      (objective === all || practice.objectives.includes(objective)) &&
      isAt(practice, place),
  );
  const confirmed = there.flatMap(({ lastConfirmedAt: at }) => (at ? [at] : [])).sort((a, b) => +a - +b);
  return {
    levels: [0, 1, 2, 3, 4, 5].map((level) => there.filter(({ evidence }) => evidence === level).length),
    newest: confirmed.at(-1)?.toISOString() ?? null,
    old: confirmed.filter((at) => at < since).length,
    never: there.length - confirmed.length,
    groups: groupIds.map((id) => (there.some((one) => one.targetGroups.includes(id)) ? "1" : "0")).join(""),
  };
}

test.each([
  {},
  { by: "oblast" },
  { group: "residents" },
  { by: "oblast", topic: "culture", evidence: 2 },
  { fresh: true },
  { group: "blind-people", topic: "democracy", evidence: 3, fresh: true },
] as const)("with %j every number is what counting by hand gives", async (asked) => {
  const filters = { ...noFilters, ...asked };
  const { rows } = await countCoverage(filters, now);
  const found = new Map(rows.map(({ objective, place, ...tally }) => [`${objective}/${place}`, tally]));
  const objectives = [...termsOf("objectives").map(({ id }) => id), all];
  let practices = 0;
  for (const objective of objectives)
    for (const place of [...placesOf(filters.by), country, abroad, all]) {
      const expected = byHand(filters, objective, place);
      const counted = found.get(`${objective}/${place}`);
      if (countOf(expected) === 0) expect(counted).toBeUndefined();
      else expect(counted).toEqual(expected);
      practices += countOf(expected);
    }
  if (Object.keys(asked).length < 2) expect(practices).toBeGreaterThan(100);
});

test("a cell has its own practices and the nationwide ones, each once", async () => {
  const { rows } = await countCoverage(noFilters, now);
  const matrix = matrixOf(rows, "region");
  const visible = everything.filter(({ status }) => status === "published");
  for (const { objective, place, own, national, tally } of cellsOf(matrix)) {
    const of = visible.filter((one) => one.objectives.includes(objective));
    expect(own).toBe(of.filter((one) => one.regions.some((r) => oblastiIn(place).includes(r))).length);
    expect(national).toBe(of.filter((one) => one.regions.includes("BG")).length);
    expect(countOf(tally)).toBe(own + national);
  }
  const { abroad: elsewhere, unnamed, together } = matrix;
  expect(countOf(together.total.tally) + elsewhere).toBe(visible.length);
  expect(unnamed).toBe(visible.filter((one) => one.objectives.length === 0 && isAt(one, all)).length);
});

test("one query, whatever is asked", async () => {
  for (const filters of [
    noFilters,
    { ...noFilters, by: "oblast" as const, group: "roma", evidence: 3, fresh: true },
  ]) {
    const { queries } = await countQueries(() => countCoverage(filters, now));
    expect(queries).toHaveLength(1);
  }
});
