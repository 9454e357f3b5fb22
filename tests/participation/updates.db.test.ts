import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db, transaction } from "@/lib/db/client";
import type { Viewer } from "@/lib/members/member";
import { setFollow } from "@/lib/participation/follows";
import { notifyFollowers } from "@/lib/participation/notify";
import { participationOf } from "@/lib/participation/queries";
import { postUpdate } from "@/lib/participation/updates";
import { publishIdea } from "../factories/ideas";
import { member } from "../factories/members";
import { hiddenNow, mailsTo, merged } from "../factories/participation";
import { countQueries } from "../support/count-queries";

const follow = (viewer: Viewer, entryId: string) => setFollow(viewer, { entryId, wanted: true });
const post = (viewer: Viewer, entryId: string, title = "Първа поща", id = randomUUID()) =>
  postUpdate(viewer, { id, entryId, title, body: "Отваряме във вторник.", locale: "bg" });

test("authors post news; each follower gets one letter in their language with the way to stop", async () => {
  const { id, owner, slug } = await publishIdea("Новини");
  const [reader, english, gone] = [
    await member(),
    await member("member", { language: "en" }),
    await member(),
  ];
  for (const person of [reader, english, gone, owner]) await follow(person, id);
  await db().user.update({ where: { id: gone.id }, data: { suspendedAt: new Date() } });
  const key = randomUUID();
  await Promise.all(Array.from({ length: 4 }, () => post(owner, id, "Първа поща", key)));
  const [letter, ...more] = await mailsTo(reader);
  expect(more).toEqual([]);
  expect(letter?.subject).toBe("Новина за „Новини“");
  expect(letter?.text).toContain("Първа поща");
  expect(letter?.text).toContain(`/bg/ideas/${slug}`);
  expect(letter?.text).toContain("/bg/account/following");
  expect(letter?.text).not.toContain("@");
  expect((await mailsTo(english))[0]?.text).toContain("/en/account/following");
  expect([...(await mailsTo(gone)), ...(await mailsTo(owner))]).toEqual([]);
  await post(owner, id, "Втора");
  const { updates } = await participationOf(id, "bg");
  expect(updates.map(({ title }) => title)).toEqual(["Втора", "Първа поща"]);
  expect(updates[0]).toMatchObject({ author: owner.name, lang: "bg", from: null });
});

test("nobody but its authors posts news of a published idea", async () => {
  const [{ id }, other] = [await publishIdea("Чужда"), await publishIdea("Слята")];
  expect(await post(await member(), id)).toEqual({ ok: false, reason: "not_yours" });
  expect(await post(await member("administrator"), id)).toEqual({ ok: false, reason: "not_yours" });
  await merged(other.id, id);
  expect(await post(other.owner, other.id)).toMatchObject({ reason: "merged" });
});

test("followers of a merged idea hear of the other once; of a hidden one nobody hears", async () => {
  const [one, two] = [await publishIdea("Една"), await publishIdea("Две")];
  const reader = await member();
  await follow(reader, one.id);
  await follow(reader, two.id);
  await merged(one.id, two.id);
  await db().mail.deleteMany({ where: { recipient: reader.email } });
  const news = { happened: "answer", body: { bg: "Ще го направим." } } as const;
  await transaction((tx) => notifyFollowers(tx, two.id, news));
  expect(await mailsTo(reader)).toHaveLength(1);
  await hiddenNow(two.id);
  await transaction((tx) => notifyFollowers(tx, two.id, news));
  expect(await mailsTo(reader)).toHaveLength(1);
});

test("a hundred followers cost no more questions than one", async () => {
  const { id, owner } = await publishIdea("Стотина");
  await follow(await member(), id);
  const few = await countQueries(() => post(owner, id));
  for (let number = 0; number < 100; number += 1) await follow(await member(), id);
  const many = await countQueries(() => post(owner, id));
  expect(many.queries.length).toBe(few.queries.length);
});
