import path from "node:path";
import { demoEnv } from "./env-demo";
import { liveEnv } from "./env-live";
import { Problem } from "./start/problem";

/** Where uploaded files are kept. */
export type FileStore =
  | { kind: "folder"; path: string }
  | {
      kind: "s3";
      endpoint: string;
      bucket: string;
      region: string;
      accessKeyId: string;
      secretAccessKey: string;
    };

/** Everything that the surroundings decide, checked. */
export interface Env {
  /** demo: a database of its own, sample accounts, mail shown instead of sent. live: everything is real. */
  mode: "demo" | "live";
  databaseUrl: string;
  /** Database connections that one process may hold. */
  databasePoolSize: number;
  authSecret: string;
  /** The portal's public address without a slash at its end. */
  siteUrl: string;
  /** Set in live mode only. */
  smtpUrl?: string;
  mailFrom: string;
  /** Absolute. */
  dataDir: string;
  fileStore: FileStore;
  host: string;
  port: number;
  /** So many supporters of an idea oblige the team to answer it officially. */
  ideaThreshold: number;
}

export type Variables = Record<string, string | undefined>;

/** What is known before a database runs. */
export type Settings = Pick<Env, "mode" | "dataDir" | "host" | "port" | "databasePoolSize" | "ideaThreshold">;

/** Reads the variables that both modes share. Throws a Problem for a malformed one. */
export function readSettings(variables: Variables): Settings {
  const mode = variables.DATABASE_URL ? "live" : "demo";
  return {
    mode,
    dataDir: path.resolve(/* turbopackIgnore: true */ process.cwd(), variables.DATA_DIR || ".data"),
    // A demo has accounts that anybody may enter: it never listens beyond this computer, whatever HOST says.
    host: mode === "demo" ? "127.0.0.1" : variables.HOST || "0.0.0.0",
    port: wholeNumber("PORT", variables.PORT || "3000", 65_535),
    databasePoolSize: wholeNumber("DATABASE_POOL_SIZE", variables.DATABASE_POOL_SIZE || "10", 500),
    ideaThreshold: wholeNumber("IDEA_THRESHOLD", variables.IDEA_THRESHOLD || "50", 1_000_000),
  };
}

/** Reads all variables. Throws a Problem that names the first missing or malformed one. */
export function readEnv(variables: Variables): Env {
  const settings = readSettings(variables);
  return settings.mode === "live" ? liveEnv(variables, settings) : demoEnv(variables, settings);
}

let known: Env | undefined;

/** The checked environment, read at the first call: a build needs none. Throws a Problem. */
export function env(): Env {
  known ??= readEnv(process.env);
  return known;
}

function wholeNumber(name: string, text: string, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > most) {
    throw new Problem(`${name} is "${text}": set it to a whole number from 1 to ${most}.`);
  }
  return number;
}
