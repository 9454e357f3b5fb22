import { makeTemporaryDataFolder } from "@/lib/db/data-folder";
import { startEmbedded } from "@/lib/db/embedded";
import { removeDataFolder } from "@/lib/db/embedded-place";
import { migrate } from "@/lib/db/migrate";
import { prepareQueue } from "@/lib/jobs/worker";
import { command } from "@/lib/start/command";
import { say } from "@/lib/start/terminal";
import { chooseDatabase } from "@/tests/support/database";
import { askJudgedQueries, byKind } from "./judged";
import { qualityOf, type Verdict } from "./quality";

// npm run bench:search-quality: how well the judged queries over the sample practices are answered.
await command(async () => {
  const dataDir = await makeTemporaryDataFolder();
  const server = await startEmbedded(dataDir, { durable: false });
  try {
    chooseDatabase(server.url);
    await migrate(server.url);
    await prepareQueue(server.url);
    const { seed } = await import("@/prisma/seed/seed");
    await seed();
    const verdicts = await askJudgedQueries();
    report(verdicts);
    const { disconnect } = await import("@/lib/db/client");
    await disconnect();
  } finally {
    await server.stop();
    await removeDataFolder(dataDir);
  }
});

function report(verdicts: readonly Verdict[]): void {
  say("kind         queries  recall@10    MRR");
  for (const [kind, some] of [...byKind(verdicts), ["all", verdicts] as const]) {
    const { queries, recall, mrr } = qualityOf(some);
    say(
      `${kind.padEnd(12)}${String(queries).padStart(8)}${recall.toFixed(3).padStart(11)}${mrr.toFixed(3).padStart(7)}`,
    );
  }
  say("\nNot answered in full, with the place of the first answer:");
  for (const { judged, recall, reciprocalRank } of verdicts) {
    if (recall === 1 && reciprocalRank === 1) continue;
    const place = reciprocalRank > 0 ? `place ${Math.round(1 / reciprocalRank)}` : "none";
    say(`  ${judged.kind.padEnd(10)} ${judged.query.padEnd(44)} recall ${recall.toFixed(2)}, ${place}`);
  }
}
