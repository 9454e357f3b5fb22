import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { regionsOf } from "@/lib/entries/shared";
import type { PracticeContent } from "@/lib/practices/input";
import { evidenceOf } from "@/lib/practices/practice";
import { newestShown, topicCounts, topicPage } from "@/lib/topics/queries";
import { termsOf } from "@/lib/vocabulary/vocabulary";
import { countQueries } from "@/tests/support/count-queries";
import { publishMany } from "../factories/publications";

let all: { id: string; content: PracticeContent }[] = [];
beforeAll(async () => {
  const made = await publishMany(40, 11);
  const [hidden, withdrawn, ...rest] = made;
  await setStatus(hidden?.id ?? "", "hidden");
  await setStatus(withdrawn?.id ?? "", "withdrawn");
  // Newest first; the id settles what was published at the same moment.
  const rows = await db().publication.findMany({
    where: { entryId: { in: rest.map(({ id }) => id) } },
    orderBy: [{ publishedAt: "desc" }, { entryId: "asc" }],
    select: { entryId: true },
  });
  all = rows.flatMap(({ entryId }) => rest.find(({ id }) => id === entryId) ?? []);
}, 60_000);

const setStatus = (entryId: string, status: "published" | "hidden" | "withdrawn") =>
  db().publication.update({ where: { entryId }, data: { status } });

const of = (topic: string) => all.filter(({ content }) => content.topics.some((id) => id === topic));

/** How often each value is there, counted without a database. */
function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

describe("topics", () => {
  test("are counted by what is public alone", async () => {
    expect(await topicCounts()).toEqual(tally(all.flatMap(({ content }) => content.topics)));
  });

  test.each(termsOf("topics"))("show what the practices of $id have", async ({ id }) => {
    const page = await topicPage("bg", id);
    const expected = of(id);
    const contents = expected.map(({ content }) => content);
    expect(page.total).toBe(expected.length);
    expect(page.newest.map((one) => one.id)).toEqual(expected.slice(0, newestShown).map((one) => one.id));
    expect(page.groups).toEqual(tally(contents.flatMap(({ targetGroups }) => targetGroups)));
    expect(page.objectives).toEqual(tally(contents.flatMap(({ objectives }) => objectives)));
    expect(page.regions).toEqual(tally(contents.flatMap(regionsOf)));
    const levels = contents.flatMap((content) =>
      Array.from({ length: evidenceOf(content) }, (_, step) => String(step + 1)),
    );
    expect(page.evidence).toEqual(tally(levels));
  });

  test("are not asked for once a practice", async () => {
    const full = await countQueries(() => topicPage("bg", "culture"));
    const empty = await countQueries(() => topicPage("bg", "migration"));
    expect(full.result.newest).toHaveLength(newestShown);
    expect(empty.result).toMatchObject({ total: 0, newest: [] });
    expect(full.queries.length).toBeLessThanOrEqual(3);
    expect((await countQueries(topicCounts)).queries).toHaveLength(1);
  });

  test("take any text for a topic that nothing has", async () => {
    expect(await topicPage("en", "'; DROP TABLE users")).toMatchObject({ total: 0, newest: [] });
  });
});
