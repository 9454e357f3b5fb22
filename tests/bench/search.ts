import { disconnect } from "@/lib/db/client";
import { env } from "@/lib/env";
import { type Stops, stopAll } from "@/lib/start/cleanup";
import { command } from "@/lib/start/command";
import { build } from "@/lib/start/next-build";
import { Problem } from "@/lib/start/problem";
import { aborted, stopRequest } from "@/lib/start/stop-request";
import { complain, say } from "@/lib/start/terminal";
import { startWebServer } from "@/lib/start/web-server";
import { generate } from "./generate";
import { plainSlugs } from "./plain";
import { type QuestionClass, questions } from "./questions";
import { type Result, sayConditions, sayGoals, sayResult } from "./report";
import { openStage } from "./stage";
import { questionsEach, type Times, timePages, timeSearches } from "./timing";

// npm run bench:search -- 10000 100000: how fast the search is over so many records. `--without-pages` times
// the search alone, without a build.

const withoutPages = "--without-pages";

/** The same questions at each run. */
const seed = 7;

/** What was asked for on the command line. */
interface Order {
  sizes: number[];
  pages: boolean;
}

function orderFrom(words: string[]): Order {
  const given = words.filter((word) => word !== withoutPages);
  const sizes = (given.length > 0 ? given : ["10000", "100000", "1000000"]).map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 10_000)) {
    throw new Problem("Name the numbers of records, 10000 or more: npm run bench:search -- 10000 100000.");
  }
  return { sizes: sizes.sort((a, b) => a - b), pages: !words.includes(withoutPages) };
}

async function run({ sizes, pages }: Order, signal: AbortSignal, stops: Stops): Promise<void> {
  if (pages) await build(signal);
  const stage = await openStage(Math.max(...sizes), stops);
  sayConditions();
  const results: Result[] = [];
  for (const records of sizes) {
    say(`\nMaking ${records.toLocaleString("en")} synthetic records …`);
    const client = await stage.renew();
    await generate(client, records);
    const classes = await questions(client, questionsEach, seed);
    await client.end();
    const search = await timeSearches(classes, plainSlugs());
    await disconnect();
    const result = { records, search, page: pages ? await timeWeb(classes, stops) : null };
    results.push(result);
    sayResult(result);
  }
  sayGoals(results);
}

/** Starts the portal over what is in the database, as long as its pages are timed. */
async function timeWeb(classes: readonly QuestionClass[], stops: Stops): Promise<Times> {
  const web = startWebServer("start", env());
  stops.push(() => web.stop());
  await web.ready;
  const times = await timePages(env().siteUrl, classes, plainSlugs());
  await web.stop();
  return times;
}

await command(async () => {
  const order = orderFrom(process.argv.slice(2));
  const { signal } = stopRequest();
  const stops: Stops = [];
  const running = run(order, signal, stops);
  running.catch(() => {}); // when it is stopped, what it was doing fails
  try {
    await Promise.race([running, aborted(signal)]);
  } finally {
    for (const error of await stopAll(stops)) complain(error);
  }
  if (signal.aborted) process.exit(0);
});
