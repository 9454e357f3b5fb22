import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { claimDataFolder } from "@/lib/start/only-one";

const folder = await mkdtemp(path.join(os.tmpdir(), "club-one-"));
afterAll(() => rm(folder, { recursive: true }));

test("one start at a time uses a data folder", async () => {
  const release = await claimDataFolder(folder);
  await expect(claimDataFolder(folder)).rejects.toThrow(
    new RegExp(
      `^The portal is already running on the data folder ${folder} \\(process ${process.pid}\\): .+\\.$`,
    ),
  );
  await release();
  await (await claimDataFolder(folder))();
  expect(await readdir(folder)).toEqual([]);
});

test("of many at once one wins", async () => {
  const results = await Promise.allSettled([1, 2, 3, 4].map(() => claimDataFolder(folder)));
  const winners = results.filter((result) => result.status === "fulfilled");
  expect(winners).toHaveLength(1);
  await winners[0]?.value();
});

test.each([
  ["one that was killed", JSON.stringify({ pid: 1, port: 1, token: "t" })],
  ["one that was killed while writing", ""],
])("the note of %s is no hindrance", async (_, note) => {
  await writeFile(path.join(folder, "running.json"), note);
  await (await claimDataFolder(folder))();
  expect(await readdir(folder)).toEqual([]);
});
