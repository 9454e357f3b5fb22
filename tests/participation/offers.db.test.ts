import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import type { Viewer } from "@/lib/members/member";
import { offersOf, threadOf } from "@/lib/participation/offer-queries";
import { offerHelp, settleOffer, writeMessage } from "@/lib/participation/offers";
import { participationOf } from "@/lib/participation/queries";
import { succeeded } from "../factories/entries";
import { publishIdea } from "../factories/ideas";
import { member } from "../factories/members";
import { hiddenNow, mailsTo, merged } from "../factories/participation";
import { countQueries } from "../support/count-queries";

const asks = [
  { ask: "partner", what: { bg: "Три общини" } },
  { ask: "data", what: { bg: "Анкета" } },
  { ask: "partner", what: { bg: "Читалище" } },
];
const wanting = (title: string) => publishIdea(title, { more: { asks } });

const offer = (
  viewer: Viewer,
  entryId: string,
  ask = "data",
  body = "Имам анкета.",
  messageId = randomUUID(),
) => offerHelp(viewer, { entryId, ask, messageId, body });

test("an offer reaches the authors by mail in their language, and no letter has anybody's address", async () => {
  const owner = await member("member", { language: "en", name: "Owner Ownerson" });
  const { id } = await publishIdea("Тихи часове", { owner, more: { asks } });
  const coauthor = await member();
  await db().coauthor.create({
    data: { entryId: id, email: coauthor.email, userId: coauthor.id, acceptedAt: new Date() },
  });
  const helper = await member("member", { name: "Ана Петрова" });
  const { offerId } = succeeded(await offer(helper, id));
  const [letter, ...more] = await mailsTo(owner);
  expect(more).toEqual([]);
  expect(letter?.subject).toBe("An offer of help: Data, “Тихи часове”");
  expect(letter?.text).toContain("> Имам анкета.");
  expect(letter?.text).toContain(`/en/account/offers/${offerId}`);
  expect(await mailsTo(coauthor)).toHaveLength(1);

  succeeded(await writeMessage(owner, { offerId, messageId: randomUUID(), body: "Чудесно." }));
  succeeded(await writeMessage(helper, { offerId, messageId: randomUUID(), body: "Кога?" }));
  succeeded(await settleOffer(owner, { offerId, to: "accepted" }));
  const letters = [...(await mailsTo(owner)), ...(await mailsTo(coauthor)), ...(await mailsTo(helper))];
  expect(letters).toHaveLength(2 + 2 + 2);
  for (const { text, html, subject } of letters)
    expect(`${text}${html}${subject}`).not.toMatch(/@example\.org/);
  expect((await threadOf(helper, offerId))?.messages.map(({ body, own }) => [body, own])).toEqual([
    ["Имам анкета.", true],
    ["Чудесно.", false],
    ["Кога?", true],
  ]);
});

test("the same form sent twice is one offer, one message, one letter; a second offer writes on in the first", async () => {
  const { id, owner } = await wanting("Веднъж");
  const helper = await member();
  const messageId = randomUUID();
  await Promise.all(Array.from({ length: 5 }, () => offer(helper, id, "data", "Ето.", messageId)));
  expect(await mailsTo(owner)).toHaveLength(1);
  const again = succeeded(await offer(helper, id, "data", "И още."));
  expect(await offersOf(helper, "bg")).toMatchObject([{ id: again.offerId, messages: 2, side: "helper" }]);
});

test("only what is asked for is offered, by others than its authors", async () => {
  const { id, owner } = await wanting("Търси");
  expect(await offer(owner, id)).toEqual({ ok: false, reason: "own_work" });
  expect(await offer(await member(), id, "funder")).toEqual({ ok: false, reason: "gone" });
  await hiddenNow(id);
  expect(await offer(await member(), id)).toEqual({ ok: false, reason: "not_found" });
});

test("an ask is found when as many offers are taken up as it has places", async () => {
  const { id, owner } = await wanting("Намира");
  const takeUp = async () => {
    const { offerId } = succeeded(await offer(await member(), id, "partner"));
    succeeded(await settleOffer(owner, { offerId, to: "accepted" }));
    return offerId;
  };
  await takeUp();
  expect((await participationOf(id, "bg")).accepted).toEqual({ partner: 1 });
  const second = await takeUp();
  expect(await offer(await member(), id, "partner")).toEqual({ ok: false, reason: "found" });
  // An agreement that came to nothing makes room again.
  succeeded(await settleOffer(owner, { offerId: second, to: "closed" }));
  expect((await participationOf(id, "bg")).accepted).toEqual({ partner: 1 });
  expect(await offer(await member(), id, "partner")).toMatchObject({ ok: true });
});

test("nobody but the two sides reads or writes, not even the team; who offers decides nothing but to stop", async () => {
  const { id, owner } = await wanting("Тайна");
  const helper = await member();
  const { offerId } = succeeded(await offer(helper, id));
  for (const other of [await member(), await member("administrator")]) {
    expect(await threadOf(other, offerId)).toBeNull();
    expect(await offersOf(other, "bg")).toEqual([]);
    expect(await writeMessage(other, { offerId, messageId: randomUUID(), body: "?" })).toMatchObject({
      reason: "not_found",
    });
    expect(await settleOffer(other, { offerId, to: "closed" })).toMatchObject({ reason: "not_found" });
  }
  expect(await settleOffer(helper, { offerId, to: "accepted" })).toEqual({ ok: false, reason: "not_yours" });
  succeeded(await settleOffer(helper, { offerId, to: "closed" }));
  succeeded(await settleOffer(helper, { offerId, to: "closed" }));
  expect(await mailsTo(owner)).toHaveLength(2);
  const late = { offerId, messageId: randomUUID(), body: "Ало?" };
  expect(await writeMessage(owner, late)).toEqual({ ok: false, reason: "closed" });
  expect(await settleOffer(owner, { offerId, to: "accepted" })).toEqual({ ok: false, reason: "closed" });
  // A new offer opens the conversation again.
  expect(await offer(helper, id)).toMatchObject({ offerId });
  expect(await writeMessage(owner, late)).toMatchObject({ ok: true });
});

test("accepting and closing at the same moment ends in one of the two", async () => {
  for (let round = 0; round < 5; round += 1) {
    const { id, owner } = await wanting(`Спор ${round}`);
    const helper = await member();
    const { offerId } = succeeded(await offer(helper, id));
    await Promise.all([
      settleOffer(owner, { offerId, to: "accepted" }),
      settleOffer(helper, { offerId, to: "closed" }),
    ]);
    expect(await db().offer.findUnique({ where: { id: offerId } })).toMatchObject({ state: "closed" });
    expect((await participationOf(id, "bg")).accepted).toEqual({});
  }
});

test("offers to a merged idea go on; new ones belong to the other", async () => {
  const [one, two] = [await wanting("Едната"), await wanting("Другата")];
  const helper = await member();
  const { offerId } = succeeded(await offer(helper, one.id));
  await merged(one.id, two.id);
  expect(await offer(await member(), one.id)).toMatchObject({ reason: "merged", into: { slug: two.slug } });
  expect(await settleOffer(one.owner, { offerId, to: "accepted" })).toMatchObject({
    ok: true,
    page: { slug: two.slug },
  });
  expect((await participationOf(two.id, "bg")).accepted).toEqual({ data: 1 });
});

test("the list costs no more questions for many offers", async () => {
  const { id, owner } = await wanting("Много");
  await offer(await member(), id);
  const few = await countQueries(() => offersOf(owner, "bg"));
  for (let number = 0; number < 8; number += 1) await offer(await member(), id);
  const many = await countQueries(() => offersOf(owner, "bg"));
  expect(many.result).toHaveLength(9);
  expect(many.queries.length).toBe(few.queries.length);
});
