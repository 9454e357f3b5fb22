import { codeOf, messageOf, Problem } from "../start/problem";

const unreachable = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
]);

/** The sentence for an error of a database connection; null when the connection was not at fault. */
export function connectionProblem(error: unknown, databaseUrl: string): Problem | null {
  const place = placeOf(databaseUrl);
  const code = codeOf(error);
  if (unreachable.has(code) || /timeout|terminated unexpectedly/i.test(messageOf(error))) {
    return new Problem(
      `The database at ${place} cannot be reached (${code || messageOf(error)}): check that it runs and that its address is right.`,
    );
  }
  if (code === "28P01" || code === "28000") {
    return new Problem(`The database at ${place} refused the user or the password: correct its address.`);
  }
  if (code === "3D000") {
    return new Problem(`There is no such database at ${place}: create it, or correct its address.`);
  }
  if (code === "53300") {
    return new Problem(
      `The database at ${place} has no connection left: close other programs or raise max_connections.`,
    );
  }
  if (code === "53100") return diskFull();
  return null;
}

/** Whether what a program said means that the disk is full. */
export const isDiskFull = (said: string): boolean =>
  /ENOSPC|No space left on device|wrote only \d+ of \d+ bytes/i.test(said);

/** The sentence for a full disk. */
export const diskFull = (): Problem => new Problem("The disk is full: free some space, then start again.");

/** host:port/name of a database address, without user and password. */
function placeOf(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return "the given address";
  const url = new URL(databaseUrl);
  return `${url.hostname}:${url.port || "5432"}${url.pathname}`;
}
