import { Presets, SingleBar } from "cli-progress";
import { command } from "@/lib/start/command";
import { say } from "@/lib/start/terminal";
import { withDatabase } from "@/lib/start/with-database";

// npm run search:reindex: makes the index anew while the portal goes on.
await command(() =>
  withDatabase(async () => {
    const { reindex } = await import("./reindex");
    const bar = new SingleBar(
      { format: "{bar} {value}/{total} · {eta_formatted}", hideCursor: true },
      Presets.shades_classic,
    );
    bar.start(0, 0);
    const done = await reindex((now, all) => {
      bar.setTotal(all);
      bar.update(now);
    }).finally(() => bar.stop());
    say(`The index is made anew: ${done} entries.`);
  }),
);
