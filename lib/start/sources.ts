import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** What a build is made of. */
const folders = ["app", "components", "lib", "messages", "public"];
const files = [
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "prisma/schema.prisma",
  "tsconfig.json",
];
/** It follows from schema.prisma. */
const generated = path.join("lib", "db", "generated");

/** A number that changes when anything does that a build is made of. */
export async function sourcesHash(root = "."): Promise<string> {
  const lists = await Promise.all(folders.map((folder) => filesIn(root, folder)));
  const hash = createHash("sha256");
  for (const file of [...files, ...lists.flat()].sort()) {
    const content = await readFile(path.join(root, file)).catch(() => "");
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

async function filesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith(generated));
}
