import { readFileSync } from "node:fs";

/**
 * What is aborted when somebody asks the portal to stop: with Ctrl-C, by SIGTERM, by closing the terminal, or
 * by killing npm. Asking twice changes nothing: npm repeats what the terminal sends.
 */
export function stopRequest(): AbortController {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => controller.abort());
  // npm runs the portal in a shell that passes no signal on, and nobody passes on SIGKILL. Without npm the
  // portal may outlive whoever started it.
  if (process.env.npm_lifecycle_event) {
    const start = chainToNpm();
    setInterval(() => chainToNpm() !== start && controller.abort(), 1_000).unref();
  }
  return controller;
}

/** Resolves when the signal is aborted. */
export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });

/** The processes from this one's parent to npm, which is its parent or the parent of that; else the parent. */
function chainToNpm(): string {
  const parent = process.ppid;
  const above = parentOf(parent);
  return isNpm(above) && !isNpm(parent) ? `${parent} ${above}` : `${parent}`;
}

// Where there is no /proc, only the parent itself is watched.
const parentOf = (pid: number): number => Number(/\) \S (\d+)/.exec(read(`/proc/${pid}/stat`))?.[1] ?? 0);

const isNpm = (pid: number): boolean => read(`/proc/${pid}/comm`).startsWith("npm");

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
