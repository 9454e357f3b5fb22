import { spawn } from "node:child_process";
import path from "node:path";
import { maxDocumentBytes } from "./limits";
import { exitCodes } from "./pdf/exit-codes";
import { turns } from "./turns";

export type DocumentRefusal =
  | "not_document"
  | "document_too_large"
  | "too_many_pages"
  | "encrypted"
  | "damaged";

const patience = 30_000;
const heapMegabytes = 512;
const inTurn = turns(1);

/**
 * Reads a PDF of any name and writes it anew without scripts, actions that start by themselves, attachments, forms' XFA,
 * signatures and whatever tells who made it. Gives a refusal for what is none, is encrypted, damaged or too large.
 */
export async function readDocument(
  bytes: Uint8Array,
): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; reason: DocumentRefusal }> {
  if (bytes.byteLength > maxDocumentBytes) return { ok: false, reason: "document_too_large" };
  if (!Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-")) return { ok: false, reason: "not_document" };
  return inTurn(() => cleanApart(bytes));
}

/**
 * A PDF of a few hundred bytes can make its reader loop for ever or ask for all memory there is. So it is read in a
 * process of its own, which has a limit of each, and none of the portal's secrets.
 */
function cleanApart(bytes: Uint8Array): ReturnType<typeof readDocument> {
  const script = path.resolve(/* turbopackIgnore: true */ process.cwd(), "lib/files/pdf/child.ts");
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${heapMegabytes}`, "--import", "tsx", script],
    {
      stdio: ["pipe", "pipe", "ignore"],
      env: { NODE_ENV: process.env.NODE_ENV, SystemRoot: process.env.SystemRoot },
      timeout: patience,
      killSignal: "SIGKILL",
      windowsHide: true,
    },
  );
  const cleaned: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => cleaned.push(chunk));
  // A child that ends before it has read everything closes the pipe; its exit code says why.
  child.stdin.on("error", () => {});
  child.stdin.end(bytes);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0 && cleaned.length > 0) return resolve({ ok: true, bytes: Buffer.concat(cleaned) });
      if (code === exitCodes.encrypted) return resolve({ ok: false, reason: "encrypted" });
      if (code === exitCodes.too_many_pages) return resolve({ ok: false, reason: "too_many_pages" });
      return resolve({ ok: false, reason: "damaged" });
    });
  });
}
