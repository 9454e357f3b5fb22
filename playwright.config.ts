import { defineConfig } from "@playwright/test";
import { chromium } from "./tests/support/chromium";
import { throwawayPortal } from "./tests/support/throwaway-portal";

const portal = await throwawayPortal();

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  reporter: "list",
  use: { baseURL: portal.url, launchOptions: await chromium(), trace: "off" },
  webServer: {
    // What `npm start` runs, in demo mode, with a database that goes away with it.
    command: "node --import tsx lib/start/start.ts",
    env: portal.variables,
    wait: { stdout: /Social Innovations Club: / },
    stdout: "pipe",
    timeout: 240_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
  },
});
