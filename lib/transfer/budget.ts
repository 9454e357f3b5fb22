import { type Finding, type FitPractice, findingsFor } from "./finding";
import type { Place } from "./input";

/**
 * A yearly budget against the least that a year needs. Where a practice names no such sum, its whole cost or the cost of
 * one person stand in, and the finding says so: a whole cost that is covered fits, and a budget below the cost of one
 * person is a gap. Anything between depends on the scale, which only those who do it know.
 */
export function budgetFinding(practice: FitPractice, { budget: have }: Place): Finding {
  const { fits, gap, you, them } = findingsFor("budget");
  const { costTotal, costPerPerson } = practice;
  const need = practice.needs?.budget;
  const period = { aside: practice.costPeriod };
  if (need !== undefined) {
    if (have === null) return you("budget.you", { need: { money: need } });
    const told = { have: { money: have }, need: { money: need } };
    return have >= need
      ? fits("budget.fit", told)
      : gap("budget.gap", { ...told, by: { money: need - have } });
  }
  if (costTotal !== undefined && (costPerPerson === undefined || (have ?? 0) >= costTotal)) {
    const total = { total: { money: costTotal }, period };
    if (have === null) return you("budget.youTotal", total);
    const told = { ...total, have: { money: have } };
    if (have >= costTotal) return fits("budget.totalFit", told);
    return them("budget.total", { ...told, by: { money: costTotal - have } });
  }
  if (costPerPerson !== undefined && costPerPerson > 0) {
    const cost = { cost: { money: costPerPerson }, period };
    if (have === null) return you("budget.youPerson", cost);
    const told = { ...cost, have: { money: have } };
    if (have < costPerPerson)
      return gap("budget.personGap", { ...told, by: { money: costPerPerson - have } });
    return them("budget.person", { ...told, people: { number: Math.floor(have / costPerPerson) } });
  }
  return them("budget.them");
}
