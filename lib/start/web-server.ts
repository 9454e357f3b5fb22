import { writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Env } from "../env";
import { type Child, listen, startScript } from "./child";
import { Problem } from "./problem";

const next = "node_modules/next/dist/bin/next";

/**
 * A query of five thousand Cyrillic letters is an address of thirty thousand characters, and is to be answered by a
 * page. Node.js refuses what is longer than 16 kB otherwise.
 */
const longAddresses = "--max-http-header-size=65536";

/**
 * Starts Next.js: "start" serves the build, "dev" compiles on demand. `ready` resolves when it answers, and is
 * rejected with a Problem when it ends instead.
 */
export function startWebServer(kind: "start" | "dev", env: Env): Child & { ready: Promise<void> } {
  const dev = kind === "dev";
  const child = startScript(
    next,
    [kind, "-H", env.host, "-p", String(env.port)],
    {
      NODE_ENV: dev ? "development" : "production",
      DATA_DIR: env.dataDir,
      NODE_OPTIONS: [process.env.NODE_OPTIONS, longAddresses].filter(Boolean).join(" "),
    },
    dev ? "inherit" : "pipe",
  );
  return { ...child, ready: waitFor(child, env, dev) };
}

async function waitFor(child: Child, env: Env, dev: boolean): Promise<void> {
  const said = listen(child.process);
  while (child.process.exitCode === null && child.process.signalCode === null) {
    if (!(await answers(env))) {
      await wait(50);
      continue;
    }
    child.process.stdout?.pipe(process.stdout);
    child.process.stderr?.pipe(process.stderr);
    return;
  }
  if (dev) throw new Problem("The web server does not start: correct what it says above.");
  const log = path.resolve(".next/web-server.log");
  await writeFile(log, said.text());
  throw new Problem(`The web server does not start: correct what ${log} says, then start again.`);
}

/** Next.js accepts connections before it is ready, and answers them when it is. */
async function answers({ host, port }: Env): Promise<boolean> {
  const name = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  return fetch(`http://${name}:${port}/_next/static/ready`, { method: "HEAD" }).then(
    () => true,
    () => false,
  );
}
