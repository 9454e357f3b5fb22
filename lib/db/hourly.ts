import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "./client";

/** Counts one more of `what` by `who`; false when the `most` of an hour are used up. Throws when the database does not answer. */
export async function takeHourly(what: string, most: number, who: string): Promise<boolean> {
  const limiter = new RateLimiterPrisma({
    storeClient: db(),
    keyPrefix: what,
    points: most,
    duration: 3600,
    // A limiter is made for each request: old rows are swept by a job, not by a timer of each.
    clearExpiredByTimeout: false,
  });
  try {
    await limiter.consume(who);
    return true;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false;
    throw refusal;
  }
}
