import type { Tx } from "../db/client";
import type { Payloads } from "./tasks";

export interface JobOptions {
  /** Not before this time; at once by default. */
  runAt?: Date;
  /** A job with the key of one that waits replaces it. */
  key?: string;
  /** Tries before it is given up; 25 by default, over about three days. */
  maxAttempts?: number;
}

/**
 * Adds a job inside the transaction of what it is about: when that is undone there is no job, and when it is
 * done the job cannot get lost.
 */
export async function enqueue<Name extends keyof Payloads>(
  tx: Pick<Tx, "$executeRaw">,
  task: Name,
  payload: Payloads[Name],
  { runAt, key, maxAttempts }: JobOptions = {},
): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(
      ${task}::text,
      payload => ${JSON.stringify(payload)}::json,
      run_at => ${runAt ?? null}::timestamptz,
      max_attempts => ${maxAttempts ?? null}::int,
      job_key => ${key ?? null}::text
    )`;
}

/** The same for many jobs of one kind, in one query. */
export async function enqueueAll<Name extends keyof Payloads>(
  tx: Pick<Tx, "$executeRaw">,
  task: Name,
  payloads: readonly Payloads[Name][],
): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(${task}::text, payload => payload)
    FROM json_array_elements(${JSON.stringify(payloads)}::json) AS payload`;
}
