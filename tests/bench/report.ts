import os from "node:os";
import { say } from "@/lib/start/terminal";
import { byKey, type Times } from "./timing";

/** What was measured over so many records. */
export interface Result {
  records: number;
  search: Times;
  /** Null without pages. */
  page: Times | null;
}

const goals = { timesKey: 5, growth: 3, at: 100_000 };

/** A share of the numbers is at most this: 0.5 for the median. Nearest rank. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

const median = (times: Times, name: string): number => quantile(times.get(name) ?? [], 0.5);
const p95 = (times: Times, name: string): number => quantile(times.get(name) ?? [], 0.95);

const wide = (text: string): string => text.padEnd(26);
const column = (text: string): string => text.padStart(12);
const ms = (value: number): string => column(`${value.toFixed(1)} ms`);
const times = (value: number): string => column(`${value.toFixed(2)} ×`);

/** What all numbers depend on. */
export function sayConditions(): void {
  const [cpu] = os.cpus();
  say(`${os.cpus().length} × ${cpu?.model.trim()}, Node.js ${process.version}; one request at a time.`);
  say("search: lib/search's search() with all its queries. page: GET of the page from a production build.");
}

/** One size as a table. */
export function sayResult({ records, search, page }: Result): void {
  say(`\n${records.toLocaleString("en")} records`);
  const heads = ["search p50", "search p95", ...(page ? ["page p50", "page p95", "÷ key's p95"] : [])];
  say(wide("") + heads.map(column).join(""));
  for (const name of search.keys()) {
    const pages = page && [
      ms(median(page, name)),
      ms(p95(page, name)),
      times(p95(page, name) / p95(page, byKey)),
    ];
    say([wide(name), ms(median(search, name)), ms(p95(search, name)), ...(pages ?? [])].join(""));
  }
}

/** How the medians grow from the smallest to the largest size, and whether the goals hold. */
export function sayGoals(results: readonly Result[]): void {
  const goalSize = results.find(({ records }) => records === goals.at);
  if (goalSize?.page) {
    const { page } = goalSize;
    const shares = searches(page).map((name) => p95(page, name) / p95(page, byKey));
    sayGoal(
      `At ${goals.at.toLocaleString("en")} records a search page's 95th percentile is at most ${goals.timesKey} times that of a page by key`,
      Math.max(...shares) <= goals.timesKey,
      `${Math.max(...shares).toFixed(2)} times at most`,
    );
  }
  const [first, last] = [results[0], results.at(-1)];
  if (!first || !last || first === last) return;
  say(
    `\nGrowth of medians from ${first.records.toLocaleString("en")} to ${last.records.toLocaleString("en")} records`,
  );
  const growth = (name: string, of: "search" | "page"): number => {
    const [small, large] = [first[of], last[of]];
    return small && large ? median(large, name) / median(small, name) : Number.NaN;
  };
  const kinds = (["search", "page"] as const).filter((of) => first[of] && last[of]);
  say(wide("") + kinds.map(column).join(""));
  for (const name of first.search.keys()) {
    say(wide(name) + kinds.map((of) => times(growth(name, of))).join(""));
  }
  for (const of of kinds) {
    const most = Math.max(...searches(first.search).map((name) => growth(name, of)));
    sayGoal(
      `The median of a ${of} grows by less than ${goals.growth} times`,
      most < goals.growth,
      `${most.toFixed(2)} times at most`,
    );
  }
}

const searches = (all: Times): string[] => [...all.keys()].filter((name) => name !== byKey);

const sayGoal = (goal: string, holds: boolean, measured: string): void =>
  say(`${holds ? "✓" : "✗"} ${goal}: ${measured}.`);
