import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";

const followParent = path.resolve("lib/start/follow-parent.mjs");

/** What goes to a file has no colours. */
const plain = { NO_COLOR: "1", FORCE_COLOR: undefined };

/** A program of node_modules that runs beside the portal. */
export interface Child {
  process: ChildProcess;
  /** Resolves with its exit code when it has ended. */
  ended: Promise<number>;
  /** Asks it and all it started to end, insists after `patience` milliseconds, and waits. */
  stop(patience?: number): Promise<void>;
}

/**
 * Starts a script with this Node.js. It has a process group of its own, so that Ctrl-C reaches it only through
 * `stop`, and ends by itself should this process be killed. Its output can be read unless `output` is "inherit".
 */
export function startScript(
  script: string,
  args: string[],
  environment: Record<string, string | undefined>,
  output: "pipe" | "inherit" = "pipe",
): Child {
  const child = spawn(process.execPath, [followParent, path.resolve(script), ...args], {
    env: {
      ...process.env,
      ...(output === "pipe" && plain),
      NEXT_TELEMETRY_DISABLED: "1",
      ...environment,
    } as NodeJS.ProcessEnv,
    stdio: ["ignore", output, output, "ipc"],
    detached: process.platform !== "win32",
  });
  const ended = new Promise<number>((resolve) => {
    child.once("error", () => resolve(1));
    child.once("close", (code) => resolve(code ?? 1));
  });
  return { process: child, ended, stop: (patience = 8_000) => stop(child, ended, patience) };
}

async function stop(child: ChildProcess, ended: Promise<number>, patience: number): Promise<void> {
  child.kill("SIGTERM");
  const insist = setTimeout(() => killGroup(child), patience);
  await ended;
  clearTimeout(insist);
  killGroup(child); // what it left behind
}

function killGroup(child: ChildProcess): void {
  if (!child.pid || process.platform === "win32") return void child.kill("SIGKILL");
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // Nobody is left.
  }
}

/** Collects what a child says; `text()` gives it, the last megabyte at most. */
export function listen(child: ChildProcess): { text(): string } {
  let said = "";
  const add = (chunk: Buffer) => {
    said = (said + chunk).slice(-1_000_000);
  };
  child.stdout?.on("data", add);
  child.stderr?.on("data", add);
  return { text: () => said };
}
