import { spawn } from "node:child_process";
import path from "node:path";
import { buffer, text } from "node:stream/consumers";
import type { Briefing } from "../document";

/** Milliseconds for one file: a hundred practices take a few seconds, on a slow computer some more. */
const patience = 120_000;
const heapMegabytes = 1024;

/**
 * A briefing as a tagged PDF that passed its check. The compiler takes 30 MB and hundreds more while it works, and gives
 * none of it back: so it works in a process of its own, which ends. Throws with its last words when it failed.
 */
export async function makePdf(briefing: Briefing): Promise<Uint8Array> {
  const script = path.resolve(/* turbopackIgnore: true */ process.cwd(), "lib/briefings/pdf/child.ts");
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${heapMegabytes}`, "--import", "tsx", script],
    {
      stdio: ["pipe", "pipe", "pipe"],
      // None of the portal's secrets.
      env: { NODE_ENV: process.env.NODE_ENV, SystemRoot: process.env.SystemRoot },
      timeout: patience,
      killSignal: "SIGKILL",
      windowsHide: true,
    },
  );
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  // A child that ends before it has read everything closes the pipe; its exit code says why.
  child.stdin.on("error", () => {});
  child.stdin.end(JSON.stringify(briefing));
  const [code, pdf, words] = await Promise.all([ended, buffer(child.stdout), text(child.stderr)]);
  if (code !== 0 || pdf.length === 0) throw new Error(`The PDF was not made: ${lastWords(words)}`);
  return pdf;
}

/** The line that names an error, without what leads to it. */
const lastWords = (words: string): string =>
  (words.split("\n").find((line) => /^\w*Error|^CheckFailed/.test(line)) ?? words.trim()).slice(0, 500) ||
  "no reason given";
