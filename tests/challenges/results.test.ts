import { describe, expect, it } from "vitest";
import { shuffledFor } from "@/lib/challenges/order";
import { commentFrom, markFrom } from "@/lib/challenges/posted";
import { type Mark, meanOf, resultsOf } from "@/lib/challenges/results";
import { randomFrom } from "../factories/publications";

/** Marks by chance: every reviewer scores every idea by every criterion. */
function randomCall(seed: number) {
  const random = randomFrom(seed);
  const upTo = (most: number) => 1 + Math.floor(random() * most);
  const ideas = Array.from({ length: upTo(8) }, (_, n) => `idea-${n}`);
  const criteria = upTo(5);
  const marks: Mark[] = Array.from({ length: upTo(6) }, (_, n) => `reviewer-${n}`).flatMap((reviewerId) =>
    ideas.flatMap((ideaId) =>
      Array.from({ length: criteria }, (_, criterion) => ({
        ideaId,
        reviewerId,
        criterion,
        score: Math.floor(random() * 6),
      })),
    ),
  );
  return { random, ideas, criteria, marks };
}

const calls = Array.from({ length: 200 }, (_, seed) => randomCall(seed + 1));

describe("means", () => {
  it("are exact to two decimals, a half rounded up", () => {
    expect(meanOf([])).toBeNull();
    expect(meanOf([5, 5, 5])).toBe(5);
    expect(meanOf([1, 2, 2])).toBe(1.67);
    expect(meanOf([1, 1, 2])).toBe(1.33);
    // 0.125 and 1.005: floating point alone would round the second down.
    expect(meanOf([0, 0, 0, 0, 0, 0, 0, 1])).toBe(0.13);
    expect(meanOf([...Array(199).fill(1), 2])).toBe(1.01);
  });

  it("lie between the lowest and the highest mark, and within half a hundredth of the true mean", () => {
    for (const { ideas, criteria, marks } of calls) {
      for (const { ideaId, byCriterion } of resultsOf(ideas, marks, criteria)) {
        for (const [criterion, mean] of byCriterion.entries()) {
          const own = marks.filter((mark) => mark.ideaId === ideaId && mark.criterion === criterion);
          const scores = own.map(({ score }) => score);
          const exact = scores.reduce((sum, score) => sum + score, 0) / scores.length;
          expect(mean).toBeGreaterThanOrEqual(Math.min(...scores));
          expect(mean).toBeLessThanOrEqual(Math.max(...scores));
          expect(Math.abs((mean ?? Number.NaN) - exact)).toBeLessThanOrEqual(0.005 + 1e-9);
        }
      }
    }
  });
});

describe("ranks", () => {
  it("follow the means: equal ones share a rank, and as many ranks are left out after them", () => {
    for (const { ideas, criteria, marks } of calls) {
      const results = resultsOf(ideas, marks, criteria);
      expect(results.map(({ ideaId }) => ideaId).sort()).toEqual([...ideas].sort());
      for (const a of results) {
        const better = results.filter(({ overall }) => (overall ?? 0) > (a.overall ?? 0));
        expect(a.rank).toBe(better.length + 1);
      }
      const ranks = results.map(({ rank }) => rank ?? 0);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      expect(ranks[0]).toBe(1);
    }
  });

  it("do not depend on the order of marks or ideas", () => {
    for (const { random, ideas, criteria, marks } of calls) {
      const shuffled = [...marks].sort(() => random() - 0.5);
      const byId = (list: ReturnType<typeof resultsOf>) =>
        [...list].sort((a, b) => a.ideaId.localeCompare(b.ideaId));
      expect(byId(resultsOf([...ideas].reverse(), shuffled, criteria))).toEqual(
        byId(resultsOf(ideas, marks, criteria)),
      );
    }
  });

  it("are not given to what nobody has scored, which comes last", () => {
    const marks = [{ ideaId: "b", reviewerId: "r", criterion: 0, score: 0 }];
    expect(resultsOf(["a", "b"], marks, 2)).toEqual([
      { ideaId: "b", rank: 1, overall: 0, byCriterion: [0, null], reviewers: 1 },
      { ideaId: "a", rank: null, overall: null, byCriterion: [null, null], reviewers: 0 },
    ]);
  });
});

describe("the order in which a reviewer reads", () => {
  const ideas = Array.from({ length: 12 }, (_, n) => ({ id: `idea-${n}` }));
  it("is the same at every visit, whatever the order of the database", () => {
    expect(shuffledFor("r", [...ideas].reverse())).toEqual(shuffledFor("r", ideas));
  });
  it("is another for each reviewer, and leaves nothing out", () => {
    const orders = ["a", "b", "c", "d"].map((reviewer) => shuffledFor(reviewer, ideas).map(({ id }) => id));
    expect(new Set(orders.map((order) => order.join())).size).toBe(4);
    for (const order of orders) expect([...order].sort()).toEqual(ideas.map(({ id }) => id).sort());
  });
});

describe("what a form posts", () => {
  it("is a mark only when it is one of the six", () => {
    expect(["0", "5", "", "6", "-1", "2.5", "x", null, "1 "].map(markFrom)).toEqual([
      0,
      5,
      null,
      null,
      null,
      null,
      null,
      null,
      1,
    ]);
  });
  it("is a comment when it says something, as long as it may be", () => {
    expect(commentFrom(" \r\n ")).toBeNull();
    expect(commentFrom(" Добре.\r\nНо скъпо. ")).toBe("Добре.\nНо скъпо.");
    expect(commentFrom("я".repeat(1000))).toHaveLength(1000);
    expect(() => commentFrom("я".repeat(1001))).toThrow(RangeError);
  });
});
