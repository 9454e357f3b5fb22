import type { Locale } from "@/lib/i18n/locale";
import { type IdeaStanding, ideaStandings } from "@/lib/ideas/standings";
import { type EntrySummary, type SummaryRow, summaryOf } from "./summary";

/**
 * Publications as lists show them, ideas with their standing, which no publication holds. Two queries when there are
 * ideas among them, else none.
 */
export async function summariesOf(rows: readonly SummaryRow[], locale: Locale): Promise<EntrySummary[]> {
  const ideas = rows.filter(({ kind }) => kind === "idea").map(({ entryId }) => entryId);
  const standings: Record<string, IdeaStanding> = ideas.length > 0 ? await ideaStandings(ideas) : {};
  return rows.map((row) => {
    const idea = standings[row.entryId];
    return { ...summaryOf(row, locale), ...(idea && { idea }) };
  });
}
