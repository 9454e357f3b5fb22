import { beforeEach, describe, expect, it, vi } from "vitest";
import { requestSignIn, submitCode } from "@/lib/auth/actions";
import { db } from "@/lib/db/client";
import { newestMail } from "./newest-mail";

vi.mock("next/headers", () => ({ headers: async () => new Headers(), cookies: async () => new Map() }));

beforeEach(async () => void (await db().rateLimiterFlexible.deleteMany()));

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** Where an action leads; fails when it answers instead. */
async function target(answer: Promise<unknown>): Promise<URL> {
  const digest = await answer.then(
    (state) => expect.fail(`answered ${JSON.stringify(state)}`),
    (thrown: { digest?: string }) => thrown.digest ?? String(thrown),
  );
  return new URL(digest.split(";")[2] ?? "", "http://portal");
}

const ask = (fields: Record<string, string>) => requestSignIn({ email: "" }, formOf(fields));
const enter = (fields: Record<string, string>) => submitCode({ email: "", code: "" }, formOf(fields));

describe("asking for a sign-in mail", () => {
  it("leads to the page of the code, and remembers where to go", async () => {
    const to = await target(ask({ email: " Ana@Example.org ", locale: "en", back: "/en/practices" }));
    expect(to.pathname).toBe("/en/sign-in/code");
    expect(Object.fromEntries(to.searchParams)).toEqual({ email: "ana@example.org", back: "/en/practices" });
    expect((await newestMail("ana@example.org")).language).toBe("en");
  });

  it("forgets a page of another site", async () => {
    const to = await target(ask({ email: "ana@example.org", locale: "bg", back: "//evil.example" }));
    expect(to.searchParams.get("back")).toBe("/bg/account/submissions");
    expect((await newestMail("ana@example.org")).link.searchParams.get("back")).toBe(
      "/bg/account/submissions",
    );
  });

  it("gives back what was typed wrong", async () => {
    expect(await ask({ email: "ana@", locale: "bg" })).toEqual({ email: "ana@", problem: "email" });
    expect(await ask({})).toEqual({ email: "", problem: "email" });
  });

  it("says when it was too often", async () => {
    const email = "often@example.org";
    for (let i = 0; i < 60; i++) await target(ask({ email }));
    expect(await ask({ email })).toEqual({ email, problem: "limited" });
  }, 20_000);
});

describe("entering the code", () => {
  const email = "ana@example.org";

  it("leads to where the token is used", async () => {
    await target(ask({ email, locale: "bg" }));
    const { code, token } = await newestMail(email);
    const to = await target(
      enter({ email, code: `${code.slice(0, 3)} ${code.slice(3)}`, back: "/bg/practices" }),
    );
    expect(to.pathname).toBe("/api/auth/callback/email");
    expect(Object.fromEntries(to.searchParams)).toEqual({ token, email, callbackUrl: "/bg/practices" });
  });

  it("gives back what was typed wrong, and the same answer for every address", async () => {
    await target(ask({ email }));
    const wrong = (await newestMail(email)).code === "000000" ? "000001" : "000000";
    expect(await enter({ email, code: wrong })).toEqual({ email, code: wrong, problem: "refused" });
    const stranger = { email: "stranger@example.org", code: "000000" };
    expect(await enter(stranger)).toEqual({ ...stranger, problem: "refused" });
    expect(await enter({ email, code: "12" })).toEqual({ email, code: "12", problem: "code" });
    expect(await enter({ email: "ana", code: "123456" })).toEqual({
      email: "ana",
      code: "123456",
      problem: "email",
    });
  });
});
