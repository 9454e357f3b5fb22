import path from "node:path";
import { z } from "zod";
import { emailAddress } from "./auth/input";
import type { Env, FileStore, Settings, Variables } from "./env";
import { Problem } from "./start/problem";

const address = (protocols: string[]) => (text: string) =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol) && new URL(text).hostname !== "";

const isOrigin = (text: string): boolean =>
  address(["https:", "http:"])(text) && new URL(text).href === `${new URL(text).origin}/`;

/** A text variable: one sentence when it is missing, another when it is wrong. */
const text = (name: string, hint: string, fits: (value: string) => boolean = () => true) =>
  z
    .string(`${name} is missing: set it to ${hint} (needed because ${reasonFor(name)} is set).`)
    .refine(fits, `${name} is not usable: set it to ${hint}.`);

const reasonFor = (name: string): string =>
  name.startsWith("S3_") ? "another S3_ variable" : "DATABASE_URL";

const live = z.object({
  DATABASE_URL: text(
    "DATABASE_URL",
    "the address of a PostgreSQL database, such as postgresql://user:password@host:5432/database",
    (value) => address(["postgres:", "postgresql:"])(value) && new URL(value).pathname.length > 1,
  ),
  AUTH_SECRET: text(
    "AUTH_SECRET",
    'at least 32 random characters, for example what "openssl rand -base64 32" prints',
    (value) => value.length >= 32,
  ),
  SITE_URL: text("SITE_URL", "the portal's public address, such as https://club.example.org", isOrigin),
  SMTP_URL: text(
    "SMTP_URL",
    "the address of a mail server, such as smtp://user:password@mail.example.org:587",
    address(["smtp:", "smtps:"]),
  ),
  MAIL_FROM: text("MAIL_FROM", "the sender of the portal's mail, such as Club <club@example.org>", (value) =>
    /^(?:[^<>\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(value.trim()),
  ),
  // Read where it is used, in lib/auth/first-admin.ts.
  ADMIN_EMAIL: text(
    "ADMIN_EMAIL",
    "the address of the first administrator, such as admin@example.org",
    (value) => emailAddress.safeParse(value).success,
  ).optional(),
});

const s3 = z.object({
  S3_ENDPOINT: text("S3_ENDPOINT", "the address of the file store, such as https://s3.example.org", isOrigin),
  S3_BUCKET: text("S3_BUCKET", "the name of a bucket"),
  S3_REGION: text("S3_REGION", "the region of the bucket, such as eu-central-1"),
  S3_ACCESS_KEY_ID: text("S3_ACCESS_KEY_ID", "the id of the key that may write to the bucket"),
  S3_SECRET_ACCESS_KEY: text("S3_SECRET_ACCESS_KEY", "the secret of the key that may write to the bucket"),
});

/** Live mode: a real database, real mail, a public address. Throws a Problem for the first variable that does not fit. */
export function liveEnv(variables: Variables, settings: Settings): Env {
  if (variables.CLUB_EMBEDDED_DATABASE_URL) {
    throw new Problem(
      "DATABASE_URL and CLUB_EMBEDDED_DATABASE_URL are both set: remove CLUB_EMBEDDED_DATABASE_URL, which is set by npm start alone.",
    );
  }
  const given = parse(live, variables);
  return {
    ...settings,
    databaseUrl: given.DATABASE_URL,
    authSecret: given.AUTH_SECRET,
    siteUrl: new URL(given.SITE_URL).origin,
    smtpUrl: given.SMTP_URL,
    mailFrom: given.MAIL_FROM.trim(),
    fileStore: fileStore(variables, settings.dataDir),
  };
}

function fileStore(variables: Variables, dataDir: string): FileStore {
  if (!Object.keys(s3.shape).some((name) => variables[name])) {
    return { kind: "folder", path: path.join(dataDir, "files") };
  }
  const given = parse(s3, variables);
  return {
    kind: "s3",
    endpoint: new URL(given.S3_ENDPOINT).origin,
    bucket: given.S3_BUCKET,
    region: given.S3_REGION,
    accessKeyId: given.S3_ACCESS_KEY_ID,
    secretAccessKey: given.S3_SECRET_ACCESS_KEY,
  };
}

/** The variables of a schema, an empty one counting as missing. Throws a Problem with the first sentence. */
function parse<T>(schema: z.ZodType<T>, variables: Variables): T {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new Problem(result.error.issues[0]?.message ?? "The settings are not usable: see README.md.");
}
