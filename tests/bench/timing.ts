import { performance } from "node:perf_hooks";
import { entryBySlug } from "@/lib/entries/public-queries";
import { type Filters, queryOf } from "@/lib/search/filters";
import { search } from "@/lib/search/find";
import { Problem } from "@/lib/start/problem";
import type { QuestionClass } from "./questions";

/** Questions of a class that are asked before any is timed, and how many are timed by themselves and as pages. */
const rounds = { warmUp: 5, timed: 40 };

/** Questions of a class that are needed: each is asked once. */
export const questionsEach = rounds.warmUp + 2 * rounds.timed;

/** What searches are compared with is asked for after so many of them, so that both have the same conditions. */
const searchesToKey = 3;

/** Milliseconds by the names of classes. */
export type Times = Map<string, number[]>;

/** The name of what searches are compared with. */
export const byKey = "select by primary key";

/** Asks the database one question at a time, as a page would. `keys` gives slugs that nobody has asked for. */
export const timeSearches = (classes: readonly QuestionClass[], keys: () => string): Promise<Times> =>
  timeAll(
    classes,
    rounds.warmUp,
    async (filters) => void (await search("bg", filters)),
    async () => void (await entryBySlug("practice", keys())),
  );

/** Asks a web server for pages, one at a time. The one of a slug is made when it is asked for the first time. */
export const timePages = (
  url: string,
  classes: readonly QuestionClass[],
  keys: () => string,
): Promise<Times> =>
  timeAll(
    classes,
    rounds.warmUp + rounds.timed,
    // Without words it is the list: the page of the search would only invite to search.
    (filters) => get(`${url}/bg/${filters.q === "" ? "practices" : "search"}${queryOf(filters)}`),
    () => get(`${url}/bg/practices/${keys()}`),
  );

async function get(address: string): Promise<void> {
  const answer = await fetch(address, { redirect: "manual" });
  await answer.arrayBuffer();
  if (answer.status !== 200)
    throw new Problem(`${address} answers ${answer.status}: there is nothing to time.`);
}

/** Times the questions from number `first` on: one of each class, then the next of each. */
async function timeAll(
  classes: readonly QuestionClass[],
  first: number,
  ask: (filters: Filters) => Promise<void>,
  askByKey: () => Promise<void>,
): Promise<Times> {
  for (const { questions } of classes) for (const one of questions.slice(0, rounds.warmUp)) await ask(one);
  for (let time = 0; time < rounds.warmUp; time += 1) await askByKey();
  const times: Times = new Map([[byKey, []], ...classes.map(({ name }) => [name, []] as const)] as [
    string,
    number[],
  ][]);
  let asked = 0;
  for (let round = first; round < first + rounds.timed; round += 1) {
    for (const { name, questions } of classes) {
      const filters = questions[round];
      if (!filters) continue;
      times.get(name)?.push(await timed(() => ask(filters)));
      asked += 1;
      if (asked % searchesToKey === 0) times.get(byKey)?.push(await timed(askByKey));
    }
  }
  return times;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
