import { isEmpty, type Localized } from "@/lib/i18n/localized";
import { budgetFinding } from "./budget";
import { type Finding, type FitPractice, findingsFor, type Standing } from "./finding";
import type { Place } from "./input";
import { isNear } from "./near-groups";
import { levelFinding, placeFinding } from "./where";

// Plain rules: each compares one condition of a practice with what a municipality says of itself. None of them guesses:
// what nobody has said is unknown, and the finding says who can tell. Budget is in budget.ts, place in where.ts.

/** Every condition of a practice compared with a municipality, in the order of the page. */
export const findingsOf = (practice: FitPractice, place: Place): Finding[] => [
  populationFinding(practice, place),
  budgetFinding(practice, place),
  staffFinding(practice, place),
  groupsFinding(practice, place),
  settlementFinding(practice, place),
  placeFinding(practice, place),
  levelFinding(practice),
];

/** Inhabitants within the practice's range, its ends included. */
function populationFinding({ needs }: FitPractice, { population: have }: Place): Finding {
  const { fits, gap, you, them } = findingsFor("population");
  const from = needs?.populationFrom;
  const to = needs?.populationTo;
  if (from === undefined && to === undefined) return them("population.them");
  const range = { range: { from, to } };
  if (have === null) return you("population.you", { range });
  const told = { have: { number: have }, range };
  if (from !== undefined && have < from)
    return gap("population.below", { ...told, by: { number: from - have } });
  if (to !== undefined && have > to) return gap("population.above", { ...told, by: { number: have - to } });
  return fits("population.fit", told);
}

/** At least as many full-time posts; a team told in words alone is for people to compare. */
function staffFinding({ needs, staffing }: FitPractice, { staff: have }: Place): Finding {
  const { fits, gap, you, them } = findingsFor("staff");
  const need = needs?.staff;
  if (need === undefined) {
    return isEmpty(staffing) ? them("staff.them") : you("staff.told", { team: { note: staffing } });
  }
  if (have === null) return you("staff.you", { need: { number: need } });
  const told = { have: { number: have }, need: { number: need } };
  // Halves of posts are not exact in binary.
  const by = Math.round((need - have) * 100) / 100;
  return by <= 0 ? fits("staff.fit", told) : gap("staff.gap", { ...told, by: { number: by } });
}

/** Every group that the municipality wants to reach, by name; a wider or narrower one is a question, not an answer. */
function groupsFinding({ targetGroups = [] }: FitPractice, { groups: wanted }: Place): Finding {
  const { fits, gap, you, them } = findingsFor("groups");
  const groups = { groups: targetGroups };
  if (targetGroups.length === 0) return them("groups.them");
  if (wanted.length === 0) return you("groups.you", { groups });
  const others = wanted.filter((group) => !targetGroups.includes(group));
  const near = others.filter((group) => targetGroups.some((served) => isNear(group, served)));
  const missing = others.filter((group) => !near.includes(group));
  if (missing.length > 0) return gap("groups.gap", { missing: { groups: missing }, groups });
  if (near.length > 0) return them("groups.near", { near: { groups: near }, groups });
  return fits("groups.fit", { shared: { groups: wanted } });
}

/** The kind of settlement is among those in which the practice can work. */
function settlementFinding({ settlements = [] }: FitPractice, { settlement: have }: Place): Finding {
  const { fits, gap, you, them } = findingsFor("settlement");
  const told = { settlements: { settlements } };
  if (settlements.length === 0) return them("settlement.them");
  if (have === null) return you("settlement.you", told);
  if (settlements.includes(have)) return fits("settlement.fit", { have: { settlements: [have] } });
  return gap("settlement.gap", { ...told, have: { settlements: [have] } });
}

/** How many conditions stand each way: no score is made of them. */
export function countsOf(findings: readonly Finding[]): Record<Standing, number> {
  const count = (standing: Standing) => findings.filter((finding) => finding.standing === standing).length;
  return { fit: count("fit"), gap: count("gap"), unknown: count("unknown") };
}

/** Names of preconditions that are told in words. */
export const told = ["population", "budget", "staff", "legal", "partners"] as const;

/** What a practice says of its conditions in words: no rule can read it, people have to. */
export function wordsToCheck({ preconditions, staffing }: FitPractice) {
  const texts: { name: (typeof told)[number] | "team"; text: Localized | undefined }[] = [
    ...told.map((name) => ({ name, text: preconditions?.[name] })),
    { name: "team", text: staffing },
  ];
  return texts.filter(({ text }) => !isEmpty(text));
}
