import { beforeAll, expect, test } from "vitest";
import { seed } from "@/prisma/seed/seed";
import { askJudgedQueries, byKind } from "@/tests/bench/judged";
import { qualityOf, type Verdict } from "@/tests/bench/quality";

// `npm run bench:search-quality` prints the same in full.

let verdicts: Verdict[];
beforeAll(async () => {
  await seed();
  verdicts = await askJudgedQueries();
}, 60_000);

test("there are enough judged queries, half of them Bulgarian or more", () => {
  expect(verdicts.length).toBeGreaterThanOrEqual(120);
});

// The least that is accepted of each kind. "cross" asks for what no text says in so many words.
test.each([
  ["inflected", 0.97, 0.95],
  ["plain", 0.98, 0.97],
  ["latin", 0.96, 0.95],
  ["misspelt", 0.95, 0.93],
  ["english", 0.95, 0.93],
  ["cross", 0.4, 0.35],
])("%s queries find what they are after", (kind, recall, mrr) => {
  const quality = qualityOf(byKind(verdicts).get(kind) ?? []);
  expect(quality.recall).toBeGreaterThanOrEqual(recall);
  expect(quality.mrr).toBeGreaterThanOrEqual(mrr);
});

test("all of them together", () => {
  const { recall, mrr } = qualityOf(verdicts);
  expect(recall).toBeGreaterThanOrEqual(0.88);
  expect(mrr).toBeGreaterThanOrEqual(0.87);
});
