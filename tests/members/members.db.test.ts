import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { actOnMember, saveProfile, signOutEverywhere } from "@/lib/members/commands";
import type { MemberActInput } from "@/lib/members/input";
import type { Viewer } from "@/lib/members/member";
import { memberById, membersPage } from "@/lib/members/queries";
import { member } from "../factories/members";

let admin: Viewer;
let ana: Viewer;

beforeEach(async () => {
  admin = await member("administrator");
  ana = await member("member");
});

const act = (input: Partial<MemberActInput>, by = admin) =>
  actOnMember(by, { memberId: ana.id, act: "role", reason: "Причина", ...input });
const signIn = (userId: string) =>
  db().session.create({
    data: { userId, sessionToken: crypto.randomUUID(), expires: new Date(Date.now() + 1e6) },
  });
const sessions = (userId: string) => db().session.count({ where: { userId } });
const userOf = (id: string) => db().user.findUniqueOrThrow({ where: { id } });
const logOf = async (id: string) => (await memberById(id))?.history;

describe("an administrator", () => {
  it("changes a role, and it is logged with both roles and the reason", async () => {
    expect(await act({ role: "moderator", reason: "Нова колежка" })).toBeNull();
    expect((await userOf(ana.id)).role).toBe("moderator");
    expect(await logOf(ana.id)).toMatchObject([
      {
        action: "role_changed",
        fromState: "member",
        toState: "moderator",
        reason: "Нова колежка",
        actor: { name: admin.name },
      },
    ]);
  });

  it("suspends and restores, and a suspension ends all sessions", async () => {
    await signIn(ana.id);
    expect(await act({ act: "suspend" })).toBeNull();
    expect((await userOf(ana.id)).suspendedAt).toBeInstanceOf(Date);
    expect(await sessions(ana.id)).toBe(0);
    expect(await act({ act: "unsuspend" })).toBeNull();
    expect((await userOf(ana.id)).suspendedAt).toBeNull();
    expect((await logOf(ana.id))?.map(({ action }) => action)).toEqual(["unsuspended", "suspended"]);
  });

  it("ends all sessions of a member and nobody else's", async () => {
    await Promise.all([signIn(ana.id), signIn(ana.id), signIn(admin.id)]);
    expect(await act({ act: "sessions" })).toBeNull();
    expect([await sessions(ana.id), await sessions(admin.id)]).toEqual([0, 1]);
    expect(await logOf(ana.id)).toMatchObject([{ action: "sessions_ended" }]);
  });

  it.each([
    ["the same role", { act: "role", role: "member" }],
    ["an access that is not suspended", { act: "unsuspend" }],
    ["sessions that are not there", { act: "sessions" }],
  ] as const)("changes and logs nothing with %s", async (_what, input) => {
    expect(await act(input)).toBe("unchanged");
    expect(await logOf(ana.id)).toEqual([]);
  });

  it("never acts on their own account", async () => {
    for (const own of ["role", "suspend", "unsuspend", "sessions"] as const) {
      expect(await act({ memberId: admin.id, act: own, role: "member" })).toBe("self");
    }
    expect(await userOf(admin.id)).toMatchObject({ role: "administrator", suspendedAt: null });
    expect(await logOf(admin.id)).toEqual([]);
  });

  it("is told when there is no such member", async () => {
    expect(await act({ memberId: crypto.randomUUID(), role: "curator" })).toBe("not_found");
  });
});

describe("nobody else", () => {
  it.each(["member", "moderator", "curator"] as const)("acts on members: no %s", async (role) => {
    expect(await act({ role: "administrator" }, await member(role))).toBe("not_found");
    expect((await userOf(ana.id)).role).toBe("member");
  });

  it("acts on members with a right that was taken meanwhile", async () => {
    await db().user.update({ where: { id: admin.id }, data: { role: "member" } });
    expect(await act({ role: "curator" })).toBe("not_found");
    await db().user.update({
      where: { id: admin.id },
      data: { role: "administrator", suspendedAt: new Date() },
    });
    expect(await act({ role: "curator" })).toBe("not_found");
  });

  it("leaves the portal without an administrator: of two who demote each other, one stays", async () => {
    const other = await member("administrator");
    const answers = await Promise.all([
      act({ memberId: other.id, role: "member" }, admin),
      act({ memberId: admin.id, role: "member" }, other),
    ]);
    expect(answers.sort()).toEqual(["not_found", null].sort());
    const roles = [(await userOf(admin.id)).role, (await userOf(other.id)).role];
    expect(roles.sort()).toEqual(["administrator", "member"]);
  });
});

describe("a member", () => {
  it("changes their own name and the language of their mail", async () => {
    await saveProfile(ana, { name: "Ана Петрова", language: "en" });
    expect(await userOf(ana.id)).toMatchObject({ name: "Ана Петрова", language: "en" });
  });

  it("signs out everywhere, and it is logged", async () => {
    await Promise.all([signIn(ana.id), signIn(ana.id)]);
    await signOutEverywhere(ana);
    expect(await sessions(ana.id)).toBe(0);
    expect(await logOf(ana.id)).toMatchObject([{ action: "sessions_ended", actor: { name: ana.name } }]);
  });
});

describe("the list of members", () => {
  it("is searched by name and address, in any case", async () => {
    const found = async (search: string) =>
      (await membersPage({ search, page: 1 })).members.map(({ id }) => id);
    await db().user.update({
      where: { id: ana.id },
      data: { name: "Ана Търсена", email: "findme@example.org" },
    });
    expect(await found("търсена")).toEqual([ana.id]);
    expect(await found(" FINDME@ ")).toEqual([ana.id]);
    expect(await found("никой такъв")).toEqual([]);
    expect(await found("find\0me@")).toEqual([ana.id]);
  });

  it("comes in pages, and an impossible page is the nearest one", async () => {
    await db().user.createMany({
      data: Array.from({ length: 60 }, (_, i) => ({ email: `page-${i}@example.org` })),
    });
    const first = await membersPage({ search: "page-", page: 1 });
    const second = await membersPage({ search: "page-", page: 2 });
    expect(first).toMatchObject({ total: 60, page: 1, pages: 2 });
    expect([first.members.length, second.members.length]).toEqual([50, 10]);
    expect(new Set([...first.members, ...second.members].map(({ id }) => id)).size).toBe(60);
    for (const [asked, given] of [
      [-3, 1],
      [99, 2],
      [1.5, 1],
      [Number.NaN, 1],
    ] as const) {
      expect((await membersPage({ search: "page-", page: asked })).page).toBe(given);
    }
  });

  it("gives nobody for an id that is none", async () => {
    expect(await memberById("'; DROP TABLE users")).toBeNull();
    expect(await memberById(undefined)).toBeNull();
  });
});
