import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { ownIdeasFor } from "@/lib/challenges/author-queries";
import { openAmong } from "@/lib/challenges/challenge";
import { ideasIn } from "@/lib/challenges/entered";
import { enterIdea, withdrawIdea } from "@/lib/challenges/entering";
import { challengeBySlug, publicCalls } from "@/lib/challenges/queries";
import { addReviewer } from "@/lib/challenges/reviewers";
import { db } from "@/lib/db/client";
import { closeIn, publishCall } from "../factories/challenges";
import { publishIdea } from "../factories/ideas";
import { member } from "../factories/members";

const entriesOf = (challengeId: string) => db().challengeEntry.findMany({ where: { challengeId } });

test("an author enters a published idea; sent twice it is there once, and it can be taken out and put back", async () => {
  const call = await publishCall();
  const { id: ideaId, owner } = await publishIdea("Библиотека на колела");
  const input = { challengeId: call.id, ideaId };
  expect(await Promise.all([enterIdea(owner, input), enterIdea(owner, input)])).toEqual([
    "entered",
    "entered",
  ]);
  expect(await entriesOf(call.id)).toMatchObject([{ ideaId, enteredById: owner.id }]);
  expect((await ideasIn(call.id, "bg")).map(({ id }) => id)).toEqual([ideaId]);
  expect(await ownIdeasFor(owner, call.id)).toMatchObject([{ id: ideaId, entered: true }]);
  expect(await withdrawIdea(owner, input)).toBe("withdrawn");
  expect(await withdrawIdea(owner, input)).toBe("withdrawn");
  expect(await entriesOf(call.id)).toEqual([]);
  expect(await enterIdea(owner, input)).toBe("entered");
  const log = await db().auditEvent.findMany({ where: { entryId: ideaId }, orderBy: { at: "asc" } });
  expect(log.map(({ action }) => action)).toEqual([
    "challenge.enter",
    "challenge.withdraw",
    "challenge.enter",
  ]);
});

test("a co-author who has accepted may do it too; an invited one and strangers may not", async () => {
  const call = await publishCall();
  const { id: ideaId } = await publishIdea("Обща градина");
  const [friend, invited, stranger] = [await member(), await member(), await member("administrator")];
  const entryId = ideaId;
  await db().coauthor.create({
    data: { entryId, email: friend.email, userId: friend.id, acceptedAt: new Date() },
  });
  await db().coauthor.create({ data: { entryId, email: invited.email } });
  for (const one of [invited, stranger]) {
    expect(await enterIdea(one, { challengeId: call.id, ideaId })).toBe("not_yours");
  }
  expect(await enterIdea(friend, { challengeId: call.id, ideaId })).toBe("entered");
  expect(await withdrawIdea(stranger, { challengeId: call.id, ideaId })).toBe("not_yours");
  expect(await entriesOf(call.id)).toHaveLength(1);
});

test("only a public idea is entered, and one that is hidden later is neither shown nor counted", async () => {
  const call = await publishCall();
  const { id: ideaId, owner } = await publishIdea("Скрита идея");
  const setStatus = (status: "hidden" | "published") =>
    db().publication.update({ where: { entryId: ideaId }, data: { status } });
  await setStatus("hidden");
  expect(await enterIdea(owner, { challengeId: call.id, ideaId })).toBe("not_yours");
  await setStatus("published");
  expect(await enterIdea(owner, { challengeId: call.id, ideaId })).toBe("entered");
  await setStatus("hidden");
  expect(await ideasIn(call.id, "bg")).toEqual([]);
  expect((await challengeBySlug(call.slug))?.standing.ideas).toBe(0);
  expect(await ownIdeasFor(owner, call.id)).toEqual([]);
  // Its author can still take it out.
  expect(await withdrawIdea(owner, { challengeId: call.id, ideaId })).toBe("withdrawn");
});

test("a call that is not open, not public or not there refuses, each with its own reason", async () => {
  const { id: ideaId, owner } = await publishIdea("Навреме");
  const [coming, closed, hidden] = [await publishCall(), await publishCall(), await publishCall()];
  await db().challenge.update({ where: { entryId: coming.id }, data: { opensAt: new Date("2099-01-01") } });
  await closeIn(closed.id);
  await db().publication.update({ where: { entryId: hidden.id }, data: { status: "hidden" } });
  const into = (challengeId: string) => enterIdea(owner, { challengeId, ideaId });
  expect(await into(coming.id)).toBe("coming");
  expect(await into(closed.id)).toBe("closed");
  expect(await into(hidden.id)).toBe("not_found");
  expect(await into(ideaId)).toBe("not_found");
  expect(await db().challengeEntry.count({ where: { ideaId } })).toBe(0);
  const open = openAmong(await publicCalls("bg"), new Date()).map(({ id }) => id);
  for (const { id } of [coming, closed, hidden]) expect(open).not.toContain(id);
  expect(open.length).toBeGreaterThan(0);
});

test("nothing leaves a call after it has closed", async () => {
  const call = await publishCall();
  const { id: ideaId, owner } = await publishIdea("Остава");
  await enterIdea(owner, { challengeId: call.id, ideaId });
  await closeIn(call.id);
  expect(await withdrawIdea(owner, { challengeId: call.id, ideaId })).toBe("closed");
  expect(await entriesOf(call.id)).toHaveLength(1);
});

test("who reviews does not take part, and who takes part does not review, also when both happen at once", async () => {
  for (let round = 0; round < 6; round += 1) {
    const call = await publishCall();
    const { id: ideaId, owner } = await publishIdea(`Спор ${round}`);
    const [entered, added] = await Promise.all([
      enterIdea(owner, { challengeId: call.id, ideaId }),
      addReviewer(call.curator, { challengeId: call.id, email: owner.email }),
    ]);
    expect([
      ["entered", "is_author"],
      ["reviewed_by_author", "added"],
    ]).toContainEqual([entered, added]);
    const reviewers = await db().challengeReviewer.count({ where: { challengeId: call.id } });
    expect(reviewers + (await entriesOf(call.id)).length).toBe(1);
  }
});

test("at the closing moment each idea is in the call or refused, and none came in after it", async () => {
  const call = await publishCall();
  const owner = await member();
  const ideas = [];
  for (let made = 0; made < 24; made += 1)
    ideas.push(await publishIdea(`Последна минута ${made}`, { owner }));
  const { closesAt } = await closeIn(call.id, 1_500);
  const outcomes = await Promise.all(
    ideas.map(async ({ id }, place) => {
      await wait(place * 120);
      return { id, outcome: await enterIdea(owner, { challengeId: call.id, ideaId: id }) };
    }),
  );
  const inside = await entriesOf(call.id);
  expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(["entered", "closed"]));
  expect(inside.map(({ ideaId }) => ideaId).sort()).toEqual(
    outcomes.flatMap(({ id, outcome }) => (outcome === "entered" ? [id] : [])).sort(),
  );
  for (const { enteredAt } of inside) expect(enteredAt.getTime()).toBeLessThan(closesAt.getTime());
});
