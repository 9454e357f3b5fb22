import { createHmac } from "node:crypto";
import path from "node:path";
import type { Env, Settings, Variables } from "./env";
import { Problem } from "./start/problem";

const loopback = ["127.0.0.1", "localhost", "[::1]"];

/** What `npm start` hands to the processes it starts, so that they find the database that comes with the portal. */
export function embeddedVariables(databaseUrl: string, authSecret: string): Variables {
  return {
    CLUB_EMBEDDED_DATABASE_URL: databaseUrl,
    CLUB_EMBEDDED_SECRET: authSecret,
    CLUB_EMBEDDED_TOKEN: tokenOf(databaseUrl, authSecret),
  };
}

/**
 * Demo mode, which holds only inside what `npm start` started: nobody can turn it on for another database by
 * setting an address. Throws a Problem otherwise.
 */
export function demoEnv(variables: Variables, settings: Settings): Env {
  const url = variables.CLUB_EMBEDDED_DATABASE_URL;
  const secret = variables.CLUB_EMBEDDED_SECRET;
  if (!url || !secret) throw new Problem("There is no database: start the portal with npm start.");
  if (variables.CLUB_EMBEDDED_TOKEN !== tokenOf(url, secret) || !isLoopback(url)) {
    throw new Problem(
      "CLUB_EMBEDDED_DATABASE_URL is set by npm start alone: remove it, and set DATABASE_URL to use another database.",
    );
  }
  return {
    ...settings,
    databaseUrl: url,
    authSecret: secret,
    siteUrl: `http://localhost:${settings.port}`,
    mailFrom: "Social Innovations Club <club@localhost>",
    fileStore: { kind: "folder", path: path.join(settings.dataDir, "files") },
  };
}

const tokenOf = (url: string, secret: string): string =>
  createHmac("sha256", secret).update(url).digest("hex");

const isLoopback = (url: string): boolean => URL.canParse(url) && loopback.includes(new URL(url).hostname);
