import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/** The secret that a demo signs with: made once and kept in its data folder, so that sign-ins outlive a restart. */
export async function demoSecret(dataDir: string): Promise<string> {
  const file = path.join(dataDir, "secret");
  const kept = await readFile(file, "utf8").catch(() => "");
  if (kept.length >= 32) return kept.trim();
  const secret = randomBytes(32).toString("base64url");
  await writeFile(file, secret, { mode: 0o600 });
  return secret;
}
