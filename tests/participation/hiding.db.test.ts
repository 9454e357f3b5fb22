import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { hideSaid, restoreSaid } from "@/lib/participation/hiding";
import { participationOf } from "@/lib/participation/queries";
import { editSaid, removeSaid, writeReply } from "@/lib/participation/said";
import { postUpdate } from "@/lib/participation/updates";
import { setUseful } from "@/lib/participation/useful";
import { succeeded } from "../factories/entries";
import { publishIdea } from "../factories/ideas";
import { member } from "../factories/members";
import { mailsTo, merged, replied, said } from "../factories/participation";

const because = { reason: "Обида към съседите.", ground: "r4" } as const;

test("a hidden point shows the reason and not a word of it; its author gets the statement of reasons", async () => {
  const { id, slug } = await publishIdea("Скриване");
  const [writer, moderator] = [await member(), await member("moderator")];
  const point = await said(writer, id, "Обидни думи.");
  await replied(await member(), id, point, "Така не бива.");
  const hide = () => hideSaid(moderator, { what: "contribution", id: point, ...because });
  expect(await hide()).toMatchObject({ ok: true, page: { slug } });
  await hide();
  const { points } = await participationOf(id, "bg");
  expect(points).toMatchObject([
    { state: "hidden", reason: because.reason, replies: [{ body: "Така не бива." }] },
  ]);
  expect(JSON.stringify(points)).not.toContain("Обидни думи");
  const [letter, ...more] = await mailsTo(writer);
  expect(more).toEqual([]);
  expect(letter?.text).toMatch(/правило 4/);
  expect(letter?.text).toContain("> Обида към съседите.");
  expect(letter?.text).toMatch(/до 14 дни/);
  expect(
    await db().auditEvent.findMany({ where: { entryId: id, action: "contribution.hide" } }),
  ).toMatchObject([{ actorId: moderator.id, ...because }]);
  // Nothing more happens to it meanwhile.
  const reply = { id: randomUUID(), entryId: id, parentId: point, body: "?", locale: "bg" } as const;
  expect(await writeReply(writer, reply)).toMatchObject({ reason: "gone" });
  expect(await removeSaid(writer, { id: point })).toMatchObject({ reason: "closed" });
  expect(await editSaid(writer, { id: point, body: "Друго", locale: "bg" })).toMatchObject({
    reason: "closed",
  });
  expect(await setUseful(moderator, { id: point, wanted: true })).toMatchObject({ reason: "gone" });

  succeeded(await restoreSaid(moderator, { what: "contribution", id: point, reason: "Не е обида." }));
  expect((await participationOf(id, "bg")).points).toMatchObject([{ state: "shown", body: "Обидни думи." }]);
  expect((await mailsTo(writer))[1]?.text).toContain("Не е обида.");
});

test("news are hidden and put back the same way", async () => {
  const { id, owner } = await publishIdea("Новина");
  const moderator = await member("moderator");
  const update = randomUUID();
  await postUpdate(owner, { id: update, entryId: id, title: "Реклама", body: "Купете.", locale: "bg" });
  succeeded(await hideSaid(moderator, { what: "update", id: update, ...because }));
  expect((await participationOf(id, "bg")).updates).toEqual([]);
  succeeded(await restoreSaid(moderator, { what: "update", id: update, reason: "Грешка." }));
  expect((await participationOf(id, "bg")).updates).toHaveLength(1);
  expect(await mailsTo(owner)).toHaveLength(2);
});

test("only moderators hide, and never their own words", async () => {
  const { id } = await publishIdea("Права");
  const moderator = await member("moderator");
  const [own, others] = [await said(moderator, id, "Мое."), await said(await member(), id, "Чуждо.")];
  expect(await hideSaid(moderator, { what: "contribution", id: own, ...because })).toMatchObject({
    reason: "own_work",
  });
  for (const role of ["member", "curator"] as const) {
    const viewer = await member(role);
    expect(await hideSaid(viewer, { what: "contribution", id: others, ...because })).toMatchObject({
      reason: "not_yours",
    });
    expect(await restoreSaid(viewer, { what: "contribution", id: others, reason: "x" })).toMatchObject({
      reason: "not_yours",
    });
  }
  expect(await hideSaid(moderator, { what: "update", id: others, ...because })).toMatchObject({
    reason: "gone",
  });
});

test("what was said to a merged idea is hidden on the page that shows it", async () => {
  const [one, two] = [await publishIdea("Отдолу"), await publishIdea("Отгоре")];
  const point = await said(await member(), one.id, "Думи.");
  await merged(one.id, two.id);
  const moderator = await member("moderator");
  expect(await hideSaid(moderator, { what: "contribution", id: point, ...because })).toMatchObject({
    page: { slug: two.slug },
  });
});
