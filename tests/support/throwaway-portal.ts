import { randomUUID } from "node:crypto";
import os from "node:os";
import path from "node:path";
import { freePort } from "./free-port";

/** Where the browser tests' own portal runs, and the variables that `npm start` needs for it. */
export async function throwawayPortal(): Promise<{ url: string; variables: Record<string, string> }> {
  // Every worker reads Playwright's configuration again: what the first one chose is handed down to them.
  process.env.CLUB_E2E_PORT ??= String(await freePort());
  process.env.CLUB_E2E_DATA ??= path.join(os.tmpdir(), `club-${randomUUID()}`);
  const { CLUB_E2E_PORT: port, CLUB_E2E_DATA: dataDir } = process.env;
  return {
    url: `http://localhost:${port}`,
    variables: { DATABASE_URL: "", PORT: port, DATA_DIR: dataDir, CLUB_THROWAWAY: "1" },
  };
}
