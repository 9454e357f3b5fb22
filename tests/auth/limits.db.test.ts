import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { clientOf, mailsPerHour, mayAsk } from "@/lib/auth/limits";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";

const demo = { ...env() };
beforeEach(() => void Object.assign(env(), { mode: "live" }));
afterEach(async () => {
  vi.useRealTimers();
  Object.assign(env(), demo);
  await db().rateLimiterFlexible.deleteMany();
});

const askOften = async (times: number, email: string, client: string) => {
  const answers: boolean[] = [];
  for (let i = 0; i < times; i++) answers.push(await mayAsk(email, client));
  return answers.filter(Boolean).length;
};

describe("sign-in mails", () => {
  it("are five an hour for one address, whoever asks", async () => {
    expect(await askOften(4, "ana@example.org", "one")).toBe(4);
    expect(await askOften(3, "ana@example.org", "two")).toBe(1);
    expect(await mayAsk("boris@example.org", "two")).toBe(true);
  });

  it("are thirty an hour for one client, for whomever", async () => {
    const answers = await Promise.all(
      Array.from({ length: 33 }, (_, i) => mayAsk(`m${i}@example.org`, "one")),
    );
    expect(answers.filter(Boolean)).toHaveLength(30);
    expect(await mayAsk("else@example.org", "two")).toBe(true);
  });

  it("are allowed again after an hour", async () => {
    expect(await askOften(6, "ana@example.org", "one")).toBe(5);
    vi.useFakeTimers({ now: Date.now() + 3_600_500, toFake: ["Date"] });
    expect(await mayAsk("ana@example.org", "one")).toBe(true);
  });

  it("are counted without anybody's address in the database", async () => {
    await mayAsk("ana@example.org", "192.0.2.7");
    const keys = (await db().rateLimiterFlexible.findMany()).map(({ key }) => key).join();
    expect(keys).not.toMatch(/ana|192/);
  });

  it("are limited in a demo too, but so that it can be tried", () => {
    expect(mailsPerHour.demo.email).toBeGreaterThan(mailsPerHour.live.email);
  });
});

describe("a client", () => {
  const client = (forwarded?: string) =>
    clientOf(new Headers(forwarded === undefined ? {} : { "x-forwarded-for": forwarded }));

  it("is what the proxy saw, not what the client says", () => {
    expect(client("10.0.0.1, 192.0.2.7")).toBe("192.0.2.7");
    expect(client("::ffff:192.0.2.7")).toBe("192.0.2.7");
    expect(client()).toBe("");
  });

  it("is a whole network of IPv6", () => {
    expect(client("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2");
    expect(client("2001:db8:1::1")).toBe("2001:db8:1:0");
    expect(client("2001:db8::")).toBe("2001:db8:0:0");
    expect(client("::1")).toBe("0:0:0:0");
  });

  it("is the same for everybody in a demo", () => {
    Object.assign(env(), { mode: "demo" });
    expect(client("192.0.2.7")).toBe(client("192.0.2.8"));
  });
});
