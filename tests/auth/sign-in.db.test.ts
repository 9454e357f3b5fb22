import { afterEach, describe, expect, it, vi } from "vitest";
import { adapter } from "@/lib/auth/adapter";
import { hashToken } from "@/lib/auth/secrets";
import { redeemCode, startSignIn } from "@/lib/auth/sign-in";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { askFor, newestMail } from "./newest-mail";

const email = "ana@example.org";
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");
const useToken = (token: string, identifier = email) =>
  adapter.useVerificationToken({ identifier, token: hashToken(token) });
const demo = { ...env() };

afterEach(async () => {
  vi.useRealTimers();
  Object.assign(env(), demo);
  await db().rateLimiterFlexible.deleteMany();
});

describe("the sign-in mail", () => {
  it("holds a code and a link to our own page, and is queued", async () => {
    const mail = await askFor(email, { back: "/bg/account/profile" });
    expect(mail.code).toMatch(/^\d{6}$/);
    expect(mail.link.pathname).toBe("/bg/sign-in/confirm");
    expect(Object.fromEntries(mail.link.searchParams)).toMatchObject({ email, back: "/bg/account/profile" });
    const jobs = await db().$queryRaw`SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'send_mail'`;
    expect(jobs).toHaveLength(1);
  });

  it("leaves neither the code nor the token in the tables of sign-in", async () => {
    const { code, token } = await askFor(email);
    const tables = JSON.stringify([
      await db().signInCode.findMany(),
      await db().verificationToken.findMany(),
    ]);
    expect(tables).not.toContain(token.split(".")[1]);
    expect(tables).not.toContain(code);
  });

  it("goes to members and to strangers alike", async () => {
    await db().user.create({ data: { email: "known@example.org" } });
    const ask = (to: string) => startSignIn({ email: to, locale: "en", back: "/en", client: "c" });
    expect(await ask("known@example.org")).toBe(await ask("stranger@example.org"));
    const [known, stranger] = [
      await newestMail("known@example.org"),
      await newestMail("stranger@example.org"),
    ];
    expect(known.subject).toBe(stranger.subject);
  });

  it("is refused after too many, without another mail", async () => {
    Object.assign(env(), { mode: "live" });
    for (let i = 0; i < 5; i++) await askFor("often@example.org");
    await expect(askFor("often@example.org")).rejects.toThrow("limited");
    expect(await db().mail.count({ where: { recipient: "often@example.org" } })).toBe(5);
  });
});

describe("the code", () => {
  it("gives the token of its mail, once", async () => {
    const { code, token } = await askFor(email);
    expect(await redeemCode(email, code)).toBe(token);
    expect(await redeemCode(email, code)).toBeNull();
  });

  it("is worth nothing for another address", async () => {
    const { code } = await askFor(email);
    await askFor("eve@example.org");
    expect(await redeemCode("eve@example.org", code)).toBeNull();
  });

  it("ends after five wrong tries", async () => {
    const { code } = await askFor(email);
    for (let i = 0; i < 5; i++) expect(await redeemCode(email, wrong(code))).toBeNull();
    expect(await redeemCode(email, code)).toBeNull();
  });

  it("still works at the fifth try", async () => {
    const { code, token } = await askFor(email);
    for (let i = 0; i < 4; i++) await redeemCode(email, wrong(code));
    expect(await redeemCode(email, code)).toBe(token);
  });

  it("allows no more tries when they come at once", async () => {
    const { code } = await askFor(email);
    await Promise.all(Array.from({ length: 20 }, () => redeemCode(email, wrong(code))));
    const row = await db().signInCode.findFirstOrThrow({ where: { email } });
    expect(row.attempts).toBe(5);
    expect(await redeemCode(email, code)).toBeNull();
  });

  it("is taken once when it comes twice at once", async () => {
    const { code, token } = await askFor(email);
    const answers = await Promise.all([redeemCode(email, code), redeemCode(email, code)]);
    expect(answers.filter(Boolean)).toEqual([token]);
  });

  it("ends after half an hour", async () => {
    const { code } = await askFor(email);
    vi.useFakeTimers({ now: Date.now() + 30 * 60_000 + 1000, toFake: ["Date"] });
    expect(await redeemCode(email, code)).toBeNull();
  });
});

describe("the token", () => {
  it("is taken once, and ends the code of the same mail", async () => {
    const { code, token } = await askFor(email);
    expect(await useToken(token)).toMatchObject({ identifier: email });
    expect(await useToken(token)).toBeNull();
    expect(await redeemCode(email, code)).toBeNull();
  });

  it("is taken once when it comes twice at once", async () => {
    const { token } = await askFor(email);
    const answers = await Promise.all([useToken(token), useToken(token)]);
    expect(answers.filter(Boolean)).toHaveLength(1);
  });

  it("is worth nothing for another address, and stays", async () => {
    const { token } = await askFor(email);
    expect(await useToken(token, "eve@example.org")).toBeNull();
    expect(await useToken(token, "")).toBeNull();
    expect(await useToken(token)).not.toBeNull();
  });

  it("ends, with its code, at the next request", async () => {
    const first = await askFor(email);
    const second = await askFor(email);
    expect(await useToken(first.token)).toBeNull();
    expect(await redeemCode(email, first.code)).toBeNull();
    expect(await redeemCode(email, second.code)).toBe(second.token);
  });
});
