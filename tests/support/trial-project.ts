import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { removeDataFolder } from "@/lib/db/embedded-place";
import { freePort } from "./free-port";

/**
 * Stands for Next.js: "build" fails if there is a file fail-build, "start" if there is fail-start, and serves
 * one line. So a whole start takes seconds.
 */
const fakeNext = `
const fs = require("node:fs");
const [command, , host, , port] = process.argv.slice(2);
if (fs.existsSync("fail-" + command)) { console.error("Error: no"); process.exit(1); }
if (command === "build") { fs.mkdirSync(".next", { recursive: true }); process.exit(0); }
process.title = "trial-next " + process.cwd();
require("node:http").createServer((request, response) => response.end("Hello")).listen(port, host);
`;

/** Stands for the sample content: it counts how often it was loaded, in the database. */
const fakeSeed = `
import { existsSync } from "node:fs";
import { db } from "@/lib/db/client";
export async function seed() {
  if (existsSync("fail-seed")) throw new Error("no words");
  await db().verificationToken.create({ data: { identifier: "seed", token: crypto.randomUUID(), expires: new Date() } });
  console.log("Loaded " + (await db().verificationToken.count()) + " times");
}
`;

export interface Run {
  process: ChildProcess;
  /** What it said so far. */
  out(): string;
  err(): string;
  /** Resolves when it has said that it is ready, or has ended. */
  ready: Promise<void>;
  /** Its exit code. */
  ended: Promise<number | null>;
}

/** A copy of the portal with nothing to build, in a folder of its own. */
export class TrialProject {
  private constructor(
    readonly root: string,
    readonly port: number,
  ) {}

  static async make(): Promise<TrialProject> {
    const root = await realpath(await mkdtemp(path.join(os.tmpdir(), "club-trial-")));
    await chmod(root, 0o755);
    await mkdir(path.join(root, "node_modules/next/dist/bin"), { recursive: true });
    await mkdir(path.join(root, "prisma/seed"), { recursive: true });
    const own = ["lib", "tsconfig.json", "package.json", "prisma/schema.prisma", "prisma/migrations"];
    for (const name of [...own, "node_modules/prisma"])
      await symlink(path.resolve(name), path.join(root, name));
    await writeFile(path.join(root, "node_modules/next/dist/bin/next"), fakeNext);
    await writeFile(path.join(root, "prisma/seed/seed.ts"), fakeSeed);
    return new TrialProject(root, await freePort());
  }

  /** Runs what `npm start` runs. */
  start(variables: Record<string, string> = {}): Run {
    const tsx = path.resolve("node_modules/tsx/dist/esm/index.mjs");
    const child = spawn(process.execPath, ["--import", tsx, "lib/start/start.ts"], {
      cwd: this.root,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        NODE_ENV: "production",
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        TMPDIR: process.env.TMPDIR,
        PORT: String(this.port),
        ...variables,
      },
    });
    const said = { out: "", err: "" };
    let becomeReady = () => {};
    const ready = new Promise<void>((resolve) => {
      becomeReady = resolve;
    });
    child.stdout.on("data", (chunk) => {
      said.out += chunk;
      if (said.out.includes("Social Innovations Club: ")) becomeReady();
    });
    child.stderr.on("data", (chunk) => {
      said.err += chunk;
    });
    const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
    void ended.then(becomeReady);
    return { process: child, out: () => said.out, err: () => said.err, ready, ended };
  }

  write = (file: string, text = ""): Promise<void> => writeFile(path.join(this.root, file), text);
  remove = (file: string): Promise<void> => rm(path.join(this.root, file), { recursive: true, force: true });
  ask = async (): Promise<string> => (await fetch(`http://127.0.0.1:${this.port}/`)).text();

  /** The command lines of the processes that run for this project. */
  async processes(): Promise<string[]> {
    return (await commandLines()).filter((line) => line.includes(this.root));
  }

  async destroy(): Promise<void> {
    await removeDataFolder(path.join(this.root, ".data"));
    await rm(this.root, { recursive: true, force: true });
  }
}

async function commandLines(): Promise<string[]> {
  // Small Linux systems have no ps, others have no /proc.
  if (process.platform !== "linux")
    return execFileSync("ps", ["-eo", "args"], { encoding: "utf8" }).split("\n");
  const numbers = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  return Promise.all(numbers.map((pid) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")));
}
