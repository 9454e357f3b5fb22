import path from "node:path";
import { describe, expect, test } from "vitest";
import { readEnv, type Variables } from "@/lib/env";
import { embeddedVariables } from "@/lib/env-demo";

const secret = "a secret of thirty-two characters or more";
const embedded = "postgresql://club:p@127.0.0.1:5555/club";
const live = {
  DATABASE_URL: "postgresql://u:p@db.example.org/club",
  AUTH_SECRET: secret,
  SITE_URL: "https://club.example.org/",
  SMTP_URL: "smtp://mail.example.org:587",
  MAIL_FROM: "Club <club@example.org>",
};
const s3 = {
  S3_ENDPOINT: "https://s3.example.org",
  S3_BUCKET: "club",
  S3_REGION: "eu",
  S3_ACCESS_KEY_ID: "id",
  S3_SECRET_ACCESS_KEY: "key",
};

describe("demo mode", () => {
  const demo = embeddedVariables(embedded, secret);

  test("knows all it needs from npm start", () => {
    expect(readEnv({ ...demo, PORT: "3100", DATA_DIR: "data" })).toEqual({
      mode: "demo",
      databaseUrl: embedded,
      databasePoolSize: 10,
      authSecret: secret,
      siteUrl: "http://localhost:3100",
      mailFrom: "Social Innovations Club <club@localhost>",
      dataDir: path.resolve("data"),
      fileStore: { kind: "folder", path: path.resolve("data/files") },
      host: "127.0.0.1",
      port: 3100,
      ideaThreshold: 50,
    });
  });

  test.each<[string, Variables]>([
    ["listens on this computer alone", { ...demo, HOST: "0.0.0.0" }],
    ["sends no mail", { ...demo, SMTP_URL: live.SMTP_URL }],
    ["keeps files beside the database", { ...demo, ...s3 }],
  ])("%s, whatever is set", (_, variables) => {
    expect(readEnv(variables)).toEqual(readEnv(demo));
  });

  test.each<[string, Variables, string]>([
    ["nothing is set", {}, "There is no database: start the portal with npm start."],
    [
      "both addresses are set",
      { ...live, ...demo },
      "DATABASE_URL and CLUB_EMBEDDED_DATABASE_URL are both set",
    ],
    [
      "somebody sets the address by hand",
      { ...demo, CLUB_EMBEDDED_DATABASE_URL: "postgresql://u:p@127.0.0.1/real" },
      "CLUB_EMBEDDED_DATABASE_URL is set by npm start alone",
    ],
    [
      "the database is on another computer",
      embeddedVariables(live.DATABASE_URL, secret),
      "CLUB_EMBEDDED_DATABASE_URL is set by npm start alone",
    ],
  ])("is refused when %s", (_, variables, sentence) => {
    expect(() => readEnv(variables)).toThrow(sentence);
  });
});

describe("live mode", () => {
  test("takes everything from the variables", () => {
    const chosen = { HOST: "127.0.0.1", DATABASE_POOL_SIZE: "20", IDEA_THRESHOLD: "120" };
    expect(readEnv({ ...live, ...chosen })).toMatchObject({
      mode: "live",
      databaseUrl: live.DATABASE_URL,
      databasePoolSize: 20,
      siteUrl: "https://club.example.org",
      smtpUrl: live.SMTP_URL,
      mailFrom: live.MAIL_FROM,
      fileStore: { kind: "folder", path: path.resolve(".data/files") },
      host: "127.0.0.1",
      port: 3000,
      ideaThreshold: 120,
    });
  });

  test("can keep files in an S3 store", () => {
    expect(readEnv({ ...live, ...s3 }).fileStore).toEqual({
      kind: "s3",
      endpoint: "https://s3.example.org",
      bucket: "club",
      region: "eu",
      accessKeyId: "id",
      secretAccessKey: "key",
    });
  });

  test.each(["AUTH_SECRET", "SITE_URL", "SMTP_URL", "MAIL_FROM"])("is refused without %s", (name) => {
    const sentence = new RegExp(
      `^${name} is missing: set it to .+ \\(needed because DATABASE_URL is set\\)\\.$`,
    );
    expect(() => readEnv({ ...live, [name]: undefined })).toThrow(sentence);
    expect(() => readEnv({ ...live, [name]: "" })).toThrow(sentence);
  });

  test.each(Object.keys(s3))("is refused with a part of an S3 store, without %s", (name) => {
    expect(() => readEnv({ ...live, ...s3, [name]: undefined })).toThrow(`${name} is missing`);
  });

  test.each([
    ["DATABASE_URL", "mysql://u:p@host/club"],
    ["DATABASE_URL", "postgresql://u:p@host"],
    ["AUTH_SECRET", "short"],
    ["SITE_URL", "club.example.org"],
    ["SITE_URL", "https://club.example.org/portal"],
    ["SMTP_URL", "mail.example.org"],
    ["MAIL_FROM", "Club"],
    ["MAIL_FROM", "Club <club@example.org>\r\nBcc: all@example.org"],
    ["ADMIN_EMAIL", "admin"],
    ["PORT", "0"],
    ["PORT", "http"],
    ["DATABASE_POOL_SIZE", "1.5"],
    ["IDEA_THRESHOLD", "0"],
  ])("is refused when %s is %j", (name, value) => {
    expect(() => readEnv({ ...live, [name]: value })).toThrow(new RegExp(`^${name} is [^:]*: set it to `));
  });
});
