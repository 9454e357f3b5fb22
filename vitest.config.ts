import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: { alias: { "@": at(".") } },
  // JSX as Next.js compiles it.
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/**/*.db.test.{ts,tsx}", "tests/start/**", "tests/e2e/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["tests/**/*.db.test.{ts,tsx}"],
          exclude: ["tests/start/**"],
          testTimeout: 20_000,
          globalSetup: "tests/support/global-setup.ts",
          setupFiles: "tests/support/own-database.ts",
        },
      },
      {
        extends: true,
        test: {
          name: "start",
          include: ["tests/start/**/*.test.ts"],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
