import { beforeAll, describe, expect, it } from "vitest";
import { claimKey } from "@/lib/claims/claims";
import { type Check, checkClaim } from "@/lib/claims/commands";
import { claimsOnDesk, claimsToCheck } from "@/lib/claims/desk-queries";
import { ledgerOf } from "@/lib/claims/ledger";
import { checksOf } from "@/lib/claims/queries";
import { db } from "@/lib/db/client";
import { moderatePublication } from "@/lib/entries/review";
import type { Viewer } from "@/lib/members/member";
import { published, republished, succeeded } from "../factories/entries";
import { member } from "../factories/members";

const result = { indicator: { bg: "Деца" }, value: "112", source: "https://report.example" };
const other = { indicator: { bg: "Родители" }, value: "40" };
const key = claimKey(result);

let curator: Viewer;
beforeAll(async () => {
  curator = await member("curator");
});

const practice = (more: Parameters<typeof published>[0] = {}) =>
  published({ data: { results: [result, other] }, ...more });

const check = (entryId: string, more: Partial<Check> = {}, by: Viewer = curator) =>
  checkClaim(by, {
    entryId,
    revisionNumber: 1,
    claim: key,
    verdict: "confirmed",
    note: "",
    seen: "",
    ...more,
  });

const reason = async (tried: ReturnType<typeof checkClaim>) => {
  const checked = await tried;
  return checked.ok || checked.reason;
};
const count = (entryId: string) => db().claimCheck.count({ where: { entryId } });

describe("a check of a claim", () => {
  it("is kept with its log, and is the last one of its claim", async () => {
    const { id, slug } = await practice();
    expect(succeeded(await check(id, { verdict: "partly", note: " Само за 2019 г. " })).slug).toBe(slug);
    const [first] = await db().claimCheck.findMany({ where: { entryId: id } });
    expect(first).toMatchObject({
      claim: key,
      verdict: "partly",
      note: "Само за 2019 г.",
      revisionNumber: 1,
    });
    succeeded(await check(id, { seen: first?.id ?? "" }));
    const checks = await checksOf([id]);
    expect(checks[id]?.[key]?.verdict).toBe("confirmed");
    expect(Object.keys(checks[id] ?? {})).toEqual([key]);
    const { current, former } = await ledgerOf(id, [
      { ...result, unit: undefined, baseline: undefined, period: undefined, evidence: undefined },
    ]);
    expect(current[0]?.checks.map(({ verdict }) => verdict)).toEqual(["confirmed", "partly"]);
    expect(former).toEqual([]);
    expect(JSON.stringify(current)).not.toContain(curator.id);
    const log = await db().auditEvent.findMany({
      where: { entryId: id, action: "claims.check" },
      orderBy: { at: "asc" },
    });
    expect(log).toMatchObject([
      { actorId: curator.id, toState: "partly", reason: "Само за 2019 г.", revisionNumber: 1 },
      { actorId: curator.id, toState: "confirmed", reason: null },
    ]);
  });

  it("is one, however often its form is sent", async () => {
    const { id } = await practice();
    const sent = await Promise.all([1, 2, 3].map(() => check(id)));
    expect(sent.every(({ ok }) => ok)).toBe(true);
    expect(await count(id)).toBe(1);
    expect(await reason(check(id, { verdict: "partly", note: "Друго" }))).toBe("changed");
    expect(await reason(check(id, {}, await member("curator")))).toBe("changed");
    expect(await count(id)).toBe(1);
  });

  it("is refused to others, to authors, and without a reason for doubt", async () => {
    const author = await member("administrator");
    const { id } = await practice({ author });
    for (const role of ["member", "moderator"] as const)
      expect(await reason(check(id, {}, await member(role)))).toBe("not_yours");
    expect(await reason(check(id, {}, author))).toBe("own_work");
    await db().coauthor.create({
      data: { entryId: id, email: curator.email, userId: curator.id, acceptedAt: new Date() },
    });
    expect(await reason(check(id))).toBe("own_work");
    await db().coauthor.deleteMany({ where: { entryId: id } });
    expect(await reason(check(id, { verdict: "not_confirmed", note: " \n" }))).toBe("note");
    expect(await reason(check(id, { note: "я".repeat(1001) }))).toBe("too_long");
    expect(await reason(check("00000000-0000-7000-8000-000000000000"))).toBe("not_found");
    expect(await reason(check(id, { claim: claimKey({ value: "1" }) }))).toBe("changed");
    expect(await count(id)).toBe(0);
  });

  it("holds for the words and figures that were seen: a changed claim is an unchecked one", async () => {
    const entry = await practice();
    const { id } = entry;
    succeeded(await check(id));
    await republished(entry, { results: [{ ...result, value: "113" }, other] });
    expect(await reason(check(id, { claim: claimKey(other) }))).toBe("changed");
    const desk = await claimsOnDesk(curator, id);
    expect(desk?.revisionNumber).toBe(2);
    expect(desk?.ledger.current.map(({ checks }) => checks.length)).toEqual([0, 0]);
    expect(desk?.ledger.former).toMatchObject([
      { key, result: { value: "112" }, checks: [{ verdict: "confirmed" }] },
    ]);
    expect(Object.values(desk?.names ?? {})).toEqual([curator.name]);
    expect(await claimsOnDesk(await member("moderator"), id)).toBeNull();
  });

  it("is refused for what is hidden, and is never changed", async () => {
    const { id, moderator } = await practice();
    succeeded(await check(id));
    await expect(
      db().claimCheck.updateMany({ where: { entryId: id }, data: { note: "Друго" } }),
    ).rejects.toThrow(/append-only/);
    await expect(db().claimCheck.deleteMany({ where: { entryId: id } })).rejects.toThrow(/append-only/);
    succeeded(await moderatePublication(moderator, { entryId: id, action: "hide", reason: "Скрита" }));
    expect(await reason(check(id, { claim: claimKey(other) }))).toBe("not_public");
    expect(await claimsOnDesk(curator, id)).toBeNull();
  });
});

describe("the curators' list", () => {
  const all = { state: "all", topic: "", evidence: "", page: 1 } as const;
  const listed = async (viewer: Viewer, id: string, filters: object = {}, now = new Date()) =>
    (await claimsToCheck(viewer, { ...all, ...filters }, now)).items
      .filter(({ entryId }) => entryId === id)
      .map(({ result: { value } }) => value);

  it("has what nobody has checked, and again what has faded", async () => {
    const author = await member("curator");
    const { id } = await practice({ author });
    expect(await listed(curator, id)).toEqual(["112", "40"]);
    expect(await listed(author, id)).toEqual([]);
    expect(await listed(await member("moderator"), id)).toEqual([]);
    succeeded(await check(id));
    expect(await listed(curator, id)).toEqual(["40"]);
    expect(await listed(curator, id, { topic: "energy" })).toEqual([]);
    expect(await listed(curator, id, { evidence: "3" })).toEqual([]);
    const later = new Date();
    later.setUTCMonth(later.getUTCMonth() + 25);
    expect(await listed(curator, id, { state: "faded" }, later)).toEqual(["112"]);
    expect(await listed(curator, id, { state: "never" }, later)).toEqual(["40"]);
  });
});
