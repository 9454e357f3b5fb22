import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { listen, startScript } from "./child";
import { Problem } from "./problem";

const stampFile = path.resolve("lib/db/generated/stamp");

/**
 * Generates Prisma's client from prisma/schema.prisma unless that was done. Ends early when `signal` is
 * aborted. Throws a Problem when it fails.
 */
export async function generateClient(signal?: AbortSignal): Promise<void> {
  const stamp = await currentStamp();
  if ((await readFile(stampFile, "utf8").catch(() => "")) === stamp) return;
  const child = startScript("node_modules/prisma/build/index.js", ["generate"], {
    // Prisma wants to download an engine that only its migrate command runs, unless it is named any file.
    PRISMA_SCHEMA_ENGINE_BINARY: path.resolve("package.json"),
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  });
  const said = listen(child.process);
  signal?.addEventListener("abort", () => void child.stop(2_000));
  const code = await child.ended;
  if (signal?.aborted) return;
  if (code !== 0) {
    const reason = said.text().match(/rror:? ?(.+)/)?.[1] ?? "no reason was given";
    throw new Problem(`The database client cannot be generated (${reason}): correct prisma/schema.prisma.`);
  }
  await mkdir(path.dirname(stampFile), { recursive: true });
  await writeFile(stampFile, stamp);
}

async function currentStamp(): Promise<string> {
  const hash = createHash("sha256");
  for (const file of ["prisma/schema.prisma", "node_modules/prisma/package.json"])
    hash.update(await readFile(file));
  return hash.digest("hex");
}
