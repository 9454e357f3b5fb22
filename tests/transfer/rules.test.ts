import { describe, expect, it } from "vitest";
import type { Condition, FitPractice } from "@/lib/transfer/finding";
import type { Place } from "@/lib/transfer/input";
import { countsOf, findingsOf, wordsToCheck } from "@/lib/transfer/rules";

const nothing: Place = {
  municipality: null,
  population: null,
  budget: null,
  staff: null,
  settlement: null,
  groups: [],
};

const finding = (condition: Condition, practice: FitPractice, place: Partial<Place> = {}) =>
  findingsOf(practice, { ...nothing, ...place }).find((one) => one.condition === condition);

/** Each row: a practice, a municipality, and how the condition stands with the sentence that says so. */
type Row = [FitPractice, Partial<Place>, standing: string, reason: string];
const table = (condition: Condition, rows: Row[]) =>
  describe(condition, () => {
    it.each(rows)("%j with %j %s, %s", (practice, place, standing, reason) => {
      const found = finding(condition, practice, place);
      expect(found).toMatchObject({ standing, reason });
      // Only the unknown is to be asked, and somebody always can be.
      expect(found?.ask === null).toBe(standing !== "unknown");
    });
  });

const people = (populationFrom?: number, populationTo?: number): FitPractice => ({
  needs: { populationFrom, populationTo, budget: undefined, staff: undefined },
});
table("population", [
  [{}, { population: 5000 }, "unknown", "population.them"],
  [people(), { population: 5000 }, "unknown", "population.them"],
  [people(5000), {}, "unknown", "population.you"],
  [people(5000), { population: 4999 }, "gap", "population.below"],
  [people(5000), { population: 5000 }, "fit", "population.fit"],
  [people(undefined, 20_000), { population: 20_000 }, "fit", "population.fit"],
  [people(undefined, 20_000), { population: 20_001 }, "gap", "population.above"],
  [people(5000, 20_000), { population: 12_000 }, "fit", "population.fit"],
  [people(0), { population: 0 }, "fit", "population.fit"],
]);

const yearly = {
  needs: { budget: 10_000, populationFrom: undefined, populationTo: undefined, staff: undefined },
};
table("budget", [
  [{}, { budget: 10_000 }, "unknown", "budget.them"],
  [yearly, {}, "unknown", "budget.you"],
  [yearly, { budget: 9_999.5 }, "gap", "budget.gap"],
  [yearly, { budget: 10_000 }, "fit", "budget.fit"],
  // A yearly need goes before any other cost.
  [{ ...yearly, costTotal: 1, costPerPerson: 1 }, { budget: 9 }, "gap", "budget.gap"],
  [{ costTotal: 90_000 }, {}, "unknown", "budget.youTotal"],
  [{ costTotal: 90_000 }, { budget: 90_000 }, "fit", "budget.totalFit"],
  [{ costTotal: 90_000 }, { budget: 89_999 }, "unknown", "budget.total"],
  [{ costPerPerson: 400 }, {}, "unknown", "budget.youPerson"],
  [{ costPerPerson: 400 }, { budget: 399 }, "gap", "budget.personGap"],
  [{ costPerPerson: 400 }, { budget: 400 }, "unknown", "budget.person"],
  // What the whole costs decides only when it is covered.
  [{ costTotal: 90_000, costPerPerson: 400 }, { budget: 90_000 }, "fit", "budget.totalFit"],
  [{ costTotal: 90_000, costPerPerson: 400 }, { budget: 5_000 }, "unknown", "budget.person"],
]);

const team = (staff?: number): FitPractice => ({
  needs: { staff, budget: undefined, populationFrom: undefined, populationTo: undefined },
});
table("staff", [
  [{}, { staff: 2 }, "unknown", "staff.them"],
  [{ staffing: { bg: "Двама медиатори" } }, { staff: 2 }, "unknown", "staff.told"],
  [team(1.5), {}, "unknown", "staff.you"],
  [team(1.5), { staff: 1.4 }, "gap", "staff.gap"],
  [team(1.5), { staff: 1.5 }, "fit", "staff.fit"],
  [team(0), { staff: 0 }, "fit", "staff.fit"],
]);

table("groups", [
  [{}, { groups: ["roma"] }, "unknown", "groups.them"],
  [{ targetGroups: ["roma"] }, {}, "unknown", "groups.you"],
  [{ targetGroups: ["roma", "parents"] }, { groups: ["roma"] }, "fit", "groups.fit"],
  [{ targetGroups: ["roma"] }, { groups: ["roma", "youth"] }, "gap", "groups.gap"],
  // A part of what is wanted, or more than it: a question, not an answer.
  [{ targetGroups: ["preschool-children"] }, { groups: ["children"] }, "unknown", "groups.near"],
  [{ targetGroups: ["children"] }, { groups: ["preschool-children"] }, "unknown", "groups.near"],
  [{ targetGroups: ["children"] }, { groups: ["preschool-children", "women"] }, "gap", "groups.gap"],
]);

table("settlement", [
  [{}, { settlement: "village" }, "unknown", "settlement.them"],
  [{ settlements: ["village"] }, {}, "unknown", "settlement.you"],
  [{ settlements: ["village", "town"] }, { settlement: "town" }, "fit", "settlement.fit"],
  [{ settlements: ["village"] }, { settlement: "city" }, "gap", "settlement.gap"],
]);

// VID09 is Видин in BG311, of the north-west as Монтана (BG312) is; Варна (BG331) is not.
const vidin = { municipality: "VID09" };
table("place", [
  [{ country: "BG", oblasti: ["BG311"] }, {}, "unknown", "place.you"],
  [{ country: "BG", oblasti: ["BG311"], municipality: "VID09" }, vidin, "fit", "place.here"],
  [{ country: "BG", oblasti: ["BG331", "BG311"] }, vidin, "fit", "place.oblast"],
  [{ country: "BG", oblasti: [] }, vidin, "fit", "place.nationwide"],
  [{ country: "BG", oblasti: ["BG331", "BG312"] }, vidin, "unknown", "place.near"],
  [{ country: "BG", oblasti: ["BG331"] }, vidin, "unknown", "place.far"],
  [{ country: "AT", oblasti: [] }, vidin, "unknown", "place.abroad"],
  [{ country: "AT" }, {}, "unknown", "place.abroad"],
]);

table("level", [
  [{ level: "local" }, {}, "fit", "level.local"],
  [{ level: "regional" }, {}, "unknown", "level.regional"],
  [{ level: "national" }, {}, "unknown", "level.national"],
  [{ level: "international" }, {}, "unknown", "level.national"],
  [{}, {}, "unknown", "level.them"],
]);

describe("the numbers of a finding", () => {
  it("say by how much", () => {
    expect(finding("population", people(5000), { population: 3200 })?.values.by).toEqual({ number: 1800 });
    expect(finding("budget", yearly, { budget: 4_000 })?.values.by).toEqual({ money: 6_000 });
    expect(finding("staff", team(1.5), { staff: 1.2 })?.values.by).toEqual({ number: 0.3 });
    expect(finding("budget", { costPerPerson: 400 }, { budget: 999 })?.values.people).toEqual({ number: 2 });
    expect(finding("place", { country: "BG", oblasti: ["BG331", "BG312"] }, vidin)?.values.where).toEqual({
      regions: ["BG312"],
    });
    expect(
      finding("groups", { targetGroups: ["children"] }, { groups: ["pupils", "women"] })?.values.missing,
    ).toEqual({ groups: ["women"] });
  });

  it("are counted, never weighed", () => {
    const findings = findingsOf(
      { level: "local", targetGroups: ["roma"], ...people(5000) },
      { ...nothing, population: 3000, groups: ["roma"] },
    );
    expect(findings).toHaveLength(7);
    expect(countsOf(findings)).toEqual({ fit: 2, gap: 1, unknown: 4 });
  });

  it("leave what is told in words to people", () => {
    const preconditions = { legal: { bg: "Наредба" }, partners: { bg: " " }, staff: undefined };
    const told = wordsToCheck({
      preconditions: preconditions as unknown as NonNullable<FitPractice["preconditions"]>,
      staffing: { en: "Two mediators" },
    });
    expect(told.map(({ name }) => name)).toEqual(["legal", "team"]);
    expect(wordsToCheck({})).toEqual([]);
  });
});
