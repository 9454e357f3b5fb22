import { setTimeout as wait } from "node:timers/promises";
import { Logger, type Runner, run, runMigrations, type Task, type TaskList } from "graphile-worker";
import { openPool } from "../db/pool";
import { messageOf } from "../start/problem";
import { tasks, timetable } from "./tasks";

export interface JobWorker {
  /** Lets running jobs finish, for a few seconds at most; an unfinished one is tried again later. */
  stop(): Promise<void>;
}

/** Makes or renews the queue's own tables. Call it once the database is migrated, before anything adds a job. */
export async function prepareQueue(databaseUrl: string): Promise<void> {
  const pool = openPool({ connectionString: databaseUrl });
  await runMigrations({ pgPool: pool, logger: silent }).finally(() => pool.end());
}

/** Works through the queue until it is stopped. A lost database connection ends the work only for a while. */
export async function startWorker(databaseUrl: string, list: TaskList = tasks): Promise<JobWorker> {
  const pool = openPool({
    connectionString: databaseUrl,
    max: 4,
    connectionTimeoutMillis: 10_000,
  });
  const work = () =>
    run({
      pgPool: pool,
      concurrency: 2,
      noHandleSignals: true,
      logger: silent,
      taskList: Object.fromEntries(
        Object.entries(list).map(([name, task]) => [name, told(name, task as Task)]),
      ),
      crontab: timetable,
    });
  let runner: Runner = await work();
  let stopping = false;
  const supervise = async () => {
    while (!stopping) {
      await runner.promise.catch(() => {});
      if (stopping) return;
      await wait(5_000);
      if (!stopping) runner = await work().catch(() => runner);
    }
  };
  void supervise();
  return {
    async stop() {
      stopping = true;
      await runner.stop().catch(() => {}); // it may have ended by itself
      await Promise.race([pool.end(), wait(5_000, undefined, { ref: false })]);
    },
  };
}

/** A task whose failure is told in the terminal, by name and cause, without anybody's address. */
function told(name: string, task: Task): Task {
  return async (payload, helpers) => {
    try {
      await task(payload, helpers);
    } catch (error) {
      const cause = messageOf(error).replace(/[^\s<>"']+@[^\s<>"']+/g, "(address)");
      process.stderr.write(`The job ${name} failed and will be tried again: ${cause}.\n`);
      // The queue keeps this message in the database.
      throw new Error(cause);
    }
  };
}

/** graphile-worker tells every job it runs, with its error; `told` says what matters. */
const silent = new Logger(() => () => {});
