import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hashSession } from "@/lib/auth/secrets";
import { endAllSessions } from "@/lib/auth/sessions";
import { viewer } from "@/lib/auth/viewer";
import { db, transaction } from "@/lib/db/client";
import { env } from "@/lib/env";
import { getSetCookies, type Jar } from "./jar";
import { askFor } from "./newest-mail";
import { browseWith, listen, visit } from "./visit";

const demo = { ...env() };
let jar: Jar;
let said: ReturnType<typeof listen>;
let made = 0;
const newAddress = () => `person-${++made}@example.org`;

beforeEach(() => {
  said = listen();
  jar = new Map();
  browseWith(jar);
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  Object.assign(env(), demo);
  delete process.env.ADMIN_EMAIL;
  await db().rateLimiterFlexible.deleteMany();
});

const namedMember = (more = {}) => db().user.create({ data: { email: newAddress(), name: "Ана", ...more } });

describe("a sign-in", () => {
  it("starts a session and goes back to the page", async () => {
    const { id, email } = await namedMember({ role: "moderator", language: "en" });
    const { token } = await askFor(email);
    expect(await visit({ email, token, back: "/bg/moderation?a=b" })).toMatchObject({
      status: 303,
      to: "/bg/moderation?a=b",
    });
    expect([...jar.keys()].sort()).toEqual(["club-session", "club-signed-in"]);
    expect(await viewer()).toEqual({ id, email, name: "Ана", role: "moderator", language: "en" });
    expect(said).not.toHaveBeenCalled();
  });

  it("keeps only a hash of the session's token", async () => {
    const { id, email } = await namedMember();
    await visit({ email, token: (await askFor(email)).token });
    const session = await db().session.findFirstOrThrow({ where: { userId: id } });
    expect(session.sessionToken).toBe(hashSession(jar.get("club-session") ?? ""));
    expect(Math.round((session.expires.getTime() - Date.now()) / 86_400_000)).toBe(30);
  });

  it("sets cookies that scripts of the page and other sites cannot use", async () => {
    Object.assign(env(), { siteUrl: "https://club.example.org" });
    const { email } = await namedMember();
    const { response } = await visit({ email, token: (await askFor(email)).token });
    const [session, hint] = response.headers.getSetCookie();
    expect(session).toMatch(/^__Host-club-session=[\w-]{43};.*Path=\/;.*Secure; HttpOnly; SameSite=lax/);
    expect(hint).toMatch(/^club-signed-in=1;.*Secure; SameSite=lax/);
    expect(hint).not.toContain("HttpOnly");
    expect(response.headers.get("cache-control")).toBe("private, no-store");
  });

  it("makes an account in the language of the page, and asks for a name first", async () => {
    const email = newAddress();
    const { token } = await askFor(email);
    const { to } = await visit({ email, token, back: "/en/practices/new" });
    expect(to).toBe("/en/account/profile?back=%2Fen%2Fpractices%2Fnew");
    expect(await viewer()).toMatchObject({ email, name: "", role: "member", language: "en" });
    expect(await db().user.findUnique({ where: { email } })).toMatchObject({
      emailVerified: expect.any(Date),
    });
  });

  it("never leads to another site", async () => {
    const { email } = await namedMember();
    const { to } = await visit({ email, token: (await askFor(email)).token, back: "//evil.example/bg" });
    expect(to).toBe("/bg/account/submissions");
  });

  it("ends the session of whoever was signed in before", async () => {
    const [one, other] = [await namedMember(), await namedMember()];
    await visit({ email: one.email, token: (await askFor(one.email)).token });
    await visit({ email: other.email, token: (await askFor(other.email)).token });
    expect(await db().session.count({ where: { userId: one.id } })).toBe(0);
    expect((await viewer())?.id).toBe(other.id);
  });
});

describe("a token is refused", () => {
  const refused = (reason: string) => ({
    status: 303,
    to: `/bg/sign-in/error?reason=${reason}&back=%2Fbg%2Fpractices`,
  });

  it("when it was used", async () => {
    const { email } = await namedMember();
    const { token } = await askFor(email);
    await visit({ email, token });
    browseWith(new Map());
    expect(await visit({ email, token })).toMatchObject(refused("expired"));
    expect(await viewer()).toBeNull();
  });

  it("when its time is over", async () => {
    const { email } = await namedMember();
    const { token } = await askFor(email);
    vi.useFakeTimers({ now: Date.now() + 30 * 60_000 + 1000, toFake: ["Date"] });
    expect(await visit({ email, token })).toMatchObject(refused("expired"));
  });

  it("when it is made up", async () => {
    const { email } = await namedMember();
    const [id] = (await askFor(email)).token.split(".");
    expect(await visit({ email, token: `${id}.${"0".repeat(64)}` })).toMatchObject(refused("expired"));
  });

  it("when the member is suspended", async () => {
    const { email } = await namedMember({ suspendedAt: new Date() });
    expect(await visit({ email, token: (await askFor(email)).token })).toMatchObject(refused("suspended"));
    expect(jar.size).toBe(0);
  });
});

describe("a token is not used up", () => {
  it.each([
    ["by a program that only looks", { method: "HEAD" }],
    ["by the fetch that Next.js makes ahead", { headers: { "sec-fetch-mode": "cors", rsc: "1" } }],
    ["by a prefetch in an old browser", { headers: { rsc: "1" } }],
  ])("%s", async (_who, how) => {
    const { email } = await namedMember();
    const { token } = await askFor(email);
    expect((await visit({ email, token, ...how })).status).toBe(404);
    expect((await visit({ email, token })).to).toBe("/bg/practices");
  });

  it.each(["cross-site", "same-site", "none"])(
    "by a link that is not ours (%s): it asks first",
    async (site) => {
      const { email } = await namedMember();
      const { token } = await askFor(email);
      const headers = { "sec-fetch-mode": "navigate", "sec-fetch-site": site };
      const { to } = await visit({ email, token, headers });
      expect(to).toMatch(/^\/bg\/sign-in\/confirm\?token=/);
      expect(jar.size).toBe(0);
      expect((await visit({ email, token })).to).toBe("/bg/practices");
    },
  );
});

describe("a session", () => {
  const signedIn = async () => {
    const member = await namedMember();
    await visit({ email: member.email, token: (await askFor(member.email)).token });
    return member;
  };

  it("is over at once when the member is suspended", async () => {
    const { id } = await signedIn();
    await db().user.update({ where: { id }, data: { suspendedAt: new Date() } });
    expect(await viewer()).toBeNull();
  });

  it("is over at once when it is revoked", async () => {
    const { id } = await signedIn();
    await transaction((tx) => endAllSessions(tx, id));
    expect(await viewer()).toBeNull();
  });

  it("follows a changed role at once", async () => {
    const { id } = await signedIn();
    await db().user.update({ where: { id }, data: { role: "administrator" } });
    expect((await viewer())?.role).toBe("administrator");
  });

  it("lasts thirty days from its last use", async () => {
    const { id } = await signedIn();
    const start = Date.now();
    vi.useFakeTimers({ now: start + 20 * 86_400_000, toFake: ["Date"] });
    expect((await viewer())?.id).toBe(id);
    vi.setSystemTime(start + 45 * 86_400_000);
    expect((await viewer())?.id).toBe(id);
    vi.setSystemTime(start + 76 * 86_400_000);
    expect(await viewer()).toBeNull();
  });

  it("is not one with another's, or with a made-up token", async () => {
    await signedIn();
    jar.set("club-session", hashSession(jar.get("club-session") ?? ""));
    expect(await viewer()).toBeNull();
  });
});

describe("the first administrator", () => {
  const signIn = async (email: string) => visit({ email, token: (await askFor(email)).token });
  beforeEach(async () => {
    await db().user.updateMany({ where: { role: "administrator" }, data: { role: "member" } });
    Object.assign(env(), { mode: "live" });
  });

  it("is who signs in with ADMIN_EMAIL, and it is logged", async () => {
    const email = newAddress();
    process.env.ADMIN_EMAIL = email.toUpperCase();
    await signIn(email);
    const me = await viewer();
    expect(me?.role).toBe("administrator");
    const events = await db().auditEvent.findMany({ where: { subjectId: me?.id } });
    expect(events).toMatchObject([
      { action: "role_changed", actorId: null, fromState: "member", toState: "administrator" },
    ]);
  });

  it("is nobody else", async () => {
    process.env.ADMIN_EMAIL = newAddress();
    await signIn(newAddress());
    expect((await viewer())?.role).toBe("member");
  });

  it("is named once: an administrator who was made a member stays one", async () => {
    await namedMember({ role: "administrator" });
    const email = newAddress();
    process.env.ADMIN_EMAIL = email;
    await signIn(email);
    expect((await viewer())?.role).toBe("member");
  });

  it("is not named in a demo", async () => {
    Object.assign(env(), { mode: "demo" });
    const email = newAddress();
    process.env.ADMIN_EMAIL = email;
    await signIn(email);
    expect((await viewer())?.role).toBe("member");
  });
});

it("never puts an address or a token into the log", async () => {
  vi.spyOn(db().user, "findUnique").mockRejectedValue(new Error("secret ana@example.org"));
  const email = newAddress();
  const { token } = await askFor(email);
  const { to, response } = await visit({ email, token });
  expect(to).toContain("reason=failed");
  expect(getSetCookies(response)).toEqual([]);
  expect(said).toHaveBeenCalled();
  expect(JSON.stringify(said.mock.calls)).not.toMatch(/@|secret/);
});
