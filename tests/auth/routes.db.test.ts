import { NextRequest } from "next/server";
import { beforeEach, describe, expect, it } from "vitest";
import { GET as callback } from "@/app/api/auth/[...nextauth]/route";
import { GET as me } from "@/app/api/me/route";
import { POST as signOut } from "@/app/api/sign-out/route";
import { sessionCookie } from "@/lib/auth/cookies";
import { viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Viewer } from "@/lib/members/member";
import { member } from "../factories/members";
import { getSetCookies, type Jar } from "./jar";
import { askFor } from "./newest-mail";
import { browseWith, visit } from "./visit";

const here = "http://localhost:3000";
let jar: Jar;
let ana: Viewer;

beforeEach(async () => {
  jar = new Map();
  browseWith(jar);
  ana = await member("moderator", { name: "Ана Петрова" });
  await visit({ email: ana.email, token: (await askFor(ana.email)).token });
});

const cookie = () => [...jar].map((pair) => pair.join("=")).join("; ");
const request = (
  path: string,
  init: { method?: string; headers?: Record<string, string>; body?: FormData } = {},
) => new NextRequest(`${here}${path}`, { ...init, headers: { cookie: cookie(), ...init.headers } });

describe("/api/me", () => {
  it("tells who is signed in and what is open to them, in the asked language", async () => {
    const response = await me(request("/api/me?locale=en"));
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(await response.json()).toEqual({
      name: "Ана Петрова",
      initials: "АП",
      role: "moderator",
      links: [
        { href: "/en/account/submissions", label: expect.any(String) },
        { href: "/en/account/searches", label: expect.any(String) },
        { href: "/en/account/fits", label: expect.any(String) },
        { href: "/en/account/following", label: expect.any(String) },
        { href: "/en/account/offers", label: expect.any(String) },
        { href: "/en/account/events", label: expect.any(String) },
        { href: "/en/account/registrations", label: expect.any(String) },
        { href: "/en/account/adoptions", label: expect.any(String) },
        { href: "/en/moderation", label: expect.any(String) },
        { href: "/en/moderation/ideas", label: expect.any(String) },
        { href: "/en/account/profile", label: expect.any(String) },
      ],
    });
  });

  it("lets the session's cookies last longer", async () => {
    const { name } = sessionCookie();
    const response = await me(request("/api/me"));
    expect(getSetCookies(response)).toEqual([
      [name, jar.get(name)],
      ["club-signed-in", "1"],
    ]);
    expect(response.headers.getSetCookie()[0]).toContain("Max-Age=2592000");
  });

  it("knows nobody without a session, and takes the cookies away", async () => {
    await db().session.deleteMany({ where: { userId: ana.id } });
    const response = await me(request("/api/me"));
    expect(response.status).toBe(401);
    expect(getSetCookies(response).map(([, value]) => value)).toEqual(["", ""]);
  });
});

describe("/api/sign-out", () => {
  const post = (headers: Record<string, string>, locale = "en") => {
    const body = new FormData();
    body.set("locale", locale);
    return signOut(request("/api/sign-out", { method: "POST", headers, body }));
  };

  it("ends the session and goes to the first page", async () => {
    const response = await post({ origin: here });
    expect([response.status, response.headers.get("location")]).toEqual([303, "/en"]);
    expect(getSetCookies(response).map(([, value]) => value)).toEqual(["", ""]);
    expect(await db().session.count({ where: { userId: ana.id } })).toBe(0);
    expect(await viewer()).toBeNull();
  });

  it.each<Record<string, string>>([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://localhost:3001" },
    { "sec-fetch-site": "cross-site" },
    {},
  ])("is refused when it comes from elsewhere: %j", async (headers) => {
    expect((await post(headers)).status).toBe(403);
    expect((await viewer())?.id).toBe(ana.id);
  });

  it("goes nowhere else", async () => {
    expect((await post({ origin: here }, "//evil.example")).headers.get("location")).toBe("/bg");
  });
});

describe("/api/auth", () => {
  it.each([
    "signin",
    "signin/email",
    "signout",
    "session",
    "csrf",
    "providers",
    "error",
    "callback/x",
    "_log",
  ])("has no %s", async (path) => {
    const params = Promise.resolve({ nextauth: path.split("/") });
    expect((await callback(request(`/api/auth/${path}`), { params })).status).toBe(404);
  });
});
