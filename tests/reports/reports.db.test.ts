import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { participationOf } from "@/lib/participation/queries";
import { removeSaid } from "@/lib/participation/said";
import { decideReport, fileReport, type Notice } from "@/lib/reports/commands";
import { reportInput } from "@/lib/reports/notice";
import { openReports, reportById, reportsList } from "@/lib/reports/queries";
import { numberOfReport, reportsPerHour } from "@/lib/reports/report";
import { recentlyWritten } from "@/lib/reports/written-queries";
import { published, succeeded } from "../factories/entries";
import { publishIdea } from "../factories/ideas";
import { member } from "../factories/members";
import { mailsTo, said } from "../factories/participation";

const reader = { email: "reader@elsewhere.example" };

const notice = (more: Partial<Notice> = {}): Notice => ({
  id: randomUUID(),
  path: "/bg/about",
  contributionId: null,
  ground: "r4",
  explanation: "Обида.",
  email: reader.email,
  locale: "bg",
  ...more,
});

/** A point that somebody without an account has reported. */
async function reported() {
  const { id: entryId, slug } = await publishIdea("Докладвана");
  const writer = await member();
  const point = await said(writer, entryId, "Лоши думи.");
  const report = notice({ path: `/bg/ideas/${slug}`, contributionId: point });
  expect(await fileReport(null, report, "1.2.3.4")).toBe("filed");
  return { ...report, entryId, slug, writer, point };
}

test("anybody reports; the form sent twice is one report and one acknowledgement", async () => {
  await db().mail.deleteMany();
  const twice = notice();
  await Promise.all([fileReport(null, twice, "9.9.9.9"), fileReport(null, twice, "9.9.9.9")]);
  expect(await db().report.count({ where: { id: twice.id } })).toBe(1);
  const [letter, ...more] = await mailsTo(reader);
  expect(more).toEqual([]);
  expect(letter?.text).toContain(numberOfReport(twice.id));
  const silent = notice({ email: null });
  await fileReport(await member(), silent, "9.9.9.9");
  expect(await mailsTo(reader)).toHaveLength(1);
});

test("upheld, the words are hidden in the same step, their author and the reporter are told, the log has both", async () => {
  await db().mail.deleteMany();
  const { id, entryId, slug, writer, point } = await reported();
  const moderator = await member("moderator");
  const decision = { id, decision: "upheld", reason: "Наистина обижда." } as const;
  expect(await decideReport(moderator, decision)).toMatchObject({ ok: true, page: { slug } });
  expect(await decideReport(moderator, decision)).toMatchObject({ ok: true });
  expect((await participationOf(entryId, "bg")).points).toMatchObject([
    { id: point, state: "hidden", reason: "Наистина обижда." },
  ]);
  expect((await mailsTo(writer)).map(({ subject }) => subject)).toHaveLength(1);
  const letters = await mailsTo(reader);
  expect(letters).toHaveLength(2);
  expect(letters[1]?.text).toContain("Наистина обижда.");
  for (const { text } of letters) expect(text).not.toContain(writer.email);
  const acts = await db().auditEvent.findMany({ where: { entryId, actorId: moderator.id } });
  expect(acts.map(({ action }) => action).sort()).toEqual(["contribution.hide", "report.upheld"]);
});

test("rejected, everything stays; of two decisions at once one stands", async () => {
  const { id, entryId } = await reported();
  const moderators = [await member("moderator"), await member("moderator")];
  const results = await Promise.all(
    moderators.map((moderator) =>
      decideReport(moderator, { id, decision: "rejected", reason: "Няма обида." }),
    ),
  );
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "decided" });
  expect((await participationOf(entryId, "bg")).points).toMatchObject([{ state: "shown" }]);
});

test("nobody but moderators decides or reads, and none on their own report or words", async () => {
  const { id, point } = await reported();
  for (const role of ["member", "curator"] as const) {
    const other = await member(role);
    expect(await decideReport(other, { id, decision: "upheld", reason: "x" })).toEqual({
      ok: false,
      reason: "not_found",
    });
    expect([await reportsList(other), await recentlyWritten(other)]).toEqual([[], []]);
    expect(await reportById(other, id)).toBeNull();
    expect(await openReports(other)).toBe(0);
  }
  const moderator = await member("moderator");
  const own = notice();
  await fileReport(moderator, own, "5.5.5.5");
  expect(await decideReport(moderator, { id: own.id, decision: "rejected", reason: "x" })).toEqual({
    ok: false,
    reason: "own_work",
  });
  await db().contribution.update({ where: { id: point }, data: { authorId: moderator.id } });
  expect(await decideReport(moderator, { id, decision: "upheld", reason: "x" })).toEqual({
    ok: false,
    reason: "own_work",
  });
  expect(await db().report.findUnique({ where: { id } })).toMatchObject({ state: "open" });
});

test("what its author has taken back is decided all the same", async () => {
  const { id, writer, point } = await reported();
  succeeded(await removeSaid(writer, { id: point }));
  const moderator = await member("administrator");
  expect(await decideReport(moderator, { id, decision: "upheld", reason: "Беше обида." })).toEqual({
    ok: true,
    page: null,
  });
});

test("a report of a whole page names its entry", async () => {
  const practice = await published();
  const about = notice({ path: `/en/practices/${practice.slug}` });
  await fileReport(null, about, "6.6.6.6");
  const moderator = await member("moderator");
  expect(await reportById(moderator, about.id)).toMatchObject({ entry: { id: practice.id }, said: null });
  succeeded(await decideReport(moderator, { id: about.id, decision: "upheld", reason: "Ще я скрием." }));
  expect(await db().auditEvent.count({ where: { entryId: practice.id, action: "report.upheld" } })).toBe(1);
  expect(await openReports(moderator)).toBe(
    (await reportsList(moderator)).filter((one) => one.state === "open").length,
  );
});

test("from one network come only so many in an hour, and the table holds no address of it", async () => {
  for (let number = 0; number < reportsPerHour.demo; number += 1)
    await fileReport(null, notice({ email: null }), "7.7.7.7");
  expect(await fileReport(null, notice(), "7.7.7.7")).toBe("too_often");
  expect(await fileReport(null, notice(), "8.8.8.8")).toBe("filed");
  expect(await db().rateLimiterFlexible.count({ where: { key: { contains: "7.7.7.7" } } })).toBe(0);
}, 60_000);

test("a notice must name a page, a ground, an explanation, and be made in good faith", () => {
  const complete = { about: "/bg/about", ground: "r6", explanation: "Защото.", email: "", goodFaith: "on" };
  expect(reportInput.safeParse(complete).data).toEqual({ ...complete, email: null });
  for (const [name, value] of Object.entries({
    about: " ",
    ground: "r1",
    explanation: " ",
    email: "x",
    goodFaith: "",
  })) {
    const parsed = reportInput.safeParse({ ...complete, [name]: value });
    expect(parsed.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([[name, name]]);
  }
});
