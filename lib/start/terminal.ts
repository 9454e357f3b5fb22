import { diskFull, isDiskFull } from "../db/errors";
import { messageOf, Problem } from "./problem";

// A terminal that was closed must not end the process before it has stopped what it started.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});

/** Says one line to whoever started the portal. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Says what went wrong, in one sentence. */
export function complain(error: unknown): void {
  process.stderr.write(`${problemOf(error).message}\n`);
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isDiskFull(messageOf(error))) return diskFull();
  return new Problem(
    `The portal stopped because of an error that it does not know (${messageOf(error)}): please report it.`,
  );
}

/** The time since `start` (of Date.now), such as "0.8 s" or "41 s". */
export function since(start: number): string {
  const seconds = (Date.now() - start) / 1000;
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}
