import { complain } from "./terminal";

/** Runs a developer's command; one that fails says one sentence and ends with 1. */
export async function command(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    complain(error);
    process.exitCode = 1;
  }
}
