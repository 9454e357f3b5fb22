import { beforeEach, expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import { removeGlossaryPair, saveGlossaryPair } from "@/lib/glossary/actions";
import type { PairState } from "@/lib/glossary/input";
import { canAdminister, type Viewer } from "@/lib/members/member";
import { member } from "../factories/members";

const who = vi.hoisted(() => ({ viewer: null as Viewer | null }));
vi.mock("@/lib/auth/viewer", () => ({
  requireAdministrator: async () => {
    if (!who.viewer || !canAdminister(who.viewer)) throw new Error("not found");
    return who.viewer;
  },
}));
vi.mock("next/navigation", () => ({
  redirect: (to: string) => {
    throw new Error(`to ${to}`);
  },
  notFound: () => {
    throw new Error("not found");
  },
}));

beforeEach(async () => {
  await db().glossaryTerm.deleteMany();
  who.viewer = await member("administrator");
});

const fresh: PairState = { typed: { bg: "", en: "" } };

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ locale: "bg", ...values })) data.set(name, value);
  return data;
}

const save = (values: Record<string, string>) => saveGlossaryPair(fresh, form(values));
const pair = () => db().glossaryTerm.findFirstOrThrow();
const hidden = async () => {
  const { id, updatedAt } = await pair();
  return { id, updatedAt: updatedAt.toISOString() };
};

test("what is saved goes to the search at once", async () => {
  await expect(save({ bg: "ментор", en: "mentor" })).rejects.toThrow("to /bg/admin/glossary?done=saved");
  expect(await pair()).toMatchObject({ bg: ["ментор"], en: ["mentor"] });
});

test("what is wrong is told beside its field, and the rest stays as it was typed", async () => {
  const state = await save({ bg: " ментор \n\n", en: "" });
  expect(state).toEqual({
    typed: { bg: " ментор \n\n", en: "" },
    stored: undefined,
    problem: "variants",
    problems: { en: { key: "none" } },
  });
});

test("a form older than the pair keeps what was typed, shows what is stored, and may then replace it", async () => {
  await db().glossaryTerm.create({ data: { bg: ["ментор"], en: ["mentor"] } });
  const older = { ...(await hidden()), updatedAt: "2020-01-01T00:00:00.000Z" };
  const state = await save({ ...older, bg: "наставник", en: "tutor" });
  expect(state).toEqual({
    typed: { bg: "наставник", en: "tutor" },
    stored: await hidden(),
    problem: "changed",
    now: { bg: ["ментор"], en: ["mentor"] },
  });
  await expect(save({ ...state.stored, ...state.typed })).rejects.toThrow("done=saved");
  expect(await pair()).toMatchObject({ bg: ["наставник"], en: ["tutor"] });
});

test("a form for a pair that was deleted keeps what was typed, and adds it when sent again", async () => {
  const gone = { id: crypto.randomUUID(), updatedAt: "2020-01-01T00:00:00.000Z" };
  const state = await save({ ...gone, bg: "ментор", en: "mentor" });
  expect(state).toEqual({ typed: { bg: "ментор", en: "mentor" }, problem: "gone" });
  await expect(save(state.typed)).rejects.toThrow("done=saved");
});

test("a deletion from an older form leads to the pair as it is now", async () => {
  await db().glossaryTerm.create({ data: { bg: ["ментор"], en: ["mentor"] } });
  const now = await hidden();
  const older = { id: now.id, updatedAt: "2020-01-01T00:00:00.000Z" };
  await expect(removeGlossaryPair(form(older))).rejects.toThrow(`/${now.id}?problem=changed`);
  await expect(removeGlossaryPair(form(now))).rejects.toThrow("done=removed");
  await expect(removeGlossaryPair(form(now))).rejects.toThrow("done=removed");
  expect(await db().glossaryTerm.count()).toBe(0);
});

test.each(["member", "moderator", "curator"] as const)("no %s gets in by a form", async (role) => {
  who.viewer = await member(role);
  await expect(save({ bg: "ментор", en: "mentor" })).rejects.toThrow("not found");
  expect(await db().glossaryTerm.count()).toBe(0);
});

test.each([
  { id: "'; DROP TABLE users", updatedAt: "2020-01-01T00:00:00.000Z" },
  { id: crypto.randomUUID(), updatedAt: "yesterday" },
])("a form that is not ours is answered like an address that does not exist: %j", async (made) => {
  await expect(save({ ...made, bg: "ментор", en: "mentor" })).rejects.toThrow("not found");
  await expect(removeGlossaryPair(form(made))).rejects.toThrow("not found");
});
