import type { Locale } from "@/lib/i18n/locale";
import { noFilters } from "@/lib/search/filters";
import { search } from "@/lib/search/find";
import queries from "@/tests/search/data/queries.json";
import { type Judged, type Verdict, verdictOn } from "./quality";

/** Asks the search of the practices, over which the queries were judged, and judges what it found by the addresses. */
export async function ask(judged: Judged, locale: Locale): Promise<Verdict> {
  const { items } = await search(locale, { ...noFilters, q: judged.query, sort: "relevance" }, "practice");
  return verdictOn(
    judged,
    items.map(({ slug }) => slug),
  );
}

/** Asks all judged queries over the sample practices, which must have been loaded. */
export async function askJudgedQueries(): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const { language, ...judged } of queries) verdicts.push(await ask(judged, language as Locale));
  return verdicts;
}

/** The verdicts on each kind of query, in the order in which the kinds first appear. */
export const byKind = (verdicts: readonly Verdict[]): Map<string, Verdict[]> =>
  new Map(
    [...new Set(verdicts.map(({ judged }) => judged.kind))].map((kind) => [
      kind,
      verdicts.filter(({ judged }) => judged.kind === kind),
    ]),
  );
