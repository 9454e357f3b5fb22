/** What has to be stopped or removed at the end, in the order in which it was begun. */
export type Stops = (() => Promise<unknown>)[];

/** Does them all, the last begun first, and gives the errors of those that failed. */
export async function stopAll(stops: Stops): Promise<unknown[]> {
  const errors: unknown[] = [];
  for (const stop of stops.reverse()) await stop().catch((error) => errors.push(error));
  return errors;
}
