import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { sourcesHash } from "@/lib/start/sources";

const root = await mkdtemp(path.join(os.tmpdir(), "club-sources-"));
afterAll(() => rm(root, { recursive: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.join(root, path.dirname(file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}

test("a change of anything that a build is made of asks for a new one, and nothing else does", async () => {
  await write("app/page.tsx", "1");
  let before = await sourcesHash(root);
  for (const file of [
    "app/page.tsx",
    "lib/a/b.ts",
    "messages/bg.json",
    "public/a.svg",
    "prisma/schema.prisma",
  ]) {
    await write(file, "changed");
    const after = await sourcesHash(root);
    expect(after, file).not.toBe(before);
    before = after;
  }
  await rename(path.join(root, "app/page.tsx"), path.join(root, "app/other.tsx"));
  expect(await sourcesHash(root)).not.toBe(before);
  before = await sourcesHash(root);
  for (const file of [
    "tests/a.test.ts",
    "lib/db/generated/client.ts",
    "prisma/seed/seed.ts",
    ".data/secret",
  ]) {
    await write(file, "changed");
    expect(await sourcesHash(root), file).toBe(before);
  }
});
