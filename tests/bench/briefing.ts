// How long the PDF of a collection takes, by how many practices it has: `npm run bench:briefing`. The smaller one is the
// baseline of the same run, for computers differ.
import { embeddedVariables } from "@/lib/env-demo";

/** Nothing is asked of a database; only the public address is read. */
Object.assign(process.env, embeddedVariables("postgres://nobody@localhost:1/none", "a secret of the bench"));

const { briefingOf } = await import("@/lib/briefings/compose");
const { makePdf } = await import("@/lib/briefings/pdf/make");
const { compile } = await import("@/lib/briefings/pdf/compile");
const { hashOf } = await import("@/lib/collections/hash");
const { aSnapshot } = await import("../briefings/snapshot");

/** The goal for a hundred practices, in seconds. */
const goal = 10;

/** Seconds from the frozen version to the checked file, its size, and what a process needs that makes it. */
async function timed(practices: number): Promise<{ seconds: number; bytes: number; megabytes: number }> {
  const snapshot = aSnapshot(practices);
  const version = { snapshot, hash: hashOf(snapshot), entryId: "bench" };
  const begun = performance.now();
  const { byteLength } = await makePdf(briefingOf(version, "bg"));
  const seconds = (performance.now() - begun) / 1000;
  // The process that made it is gone: the same once more in this one tells how much memory that takes.
  await compile(briefingOf(version, "bg"));
  return { seconds, bytes: byteLength, megabytes: process.resourceUsage().maxRSS / 1000 };
}

console.log("practices   seconds      file    memory");
for (const practices of [10, 100]) {
  const { seconds, bytes, megabytes } = await timed(practices);
  const late = practices === 100 && seconds > goal ? `   slower than the goal of ${goal} seconds` : "";
  const cells = [
    String(practices),
    seconds.toFixed(1),
    `${Math.round(bytes / 1000)} kB`,
    `${Math.round(megabytes)} MB`,
  ];
  console.log(cells.map((cell) => cell.padStart(9)).join(" ") + late);
}
