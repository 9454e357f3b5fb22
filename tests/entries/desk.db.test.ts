import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { saveDraft } from "@/lib/entries/drafts";
import { publishedEntries, similarTitles } from "@/lib/entries/published-queries";
import { decide, holdForReview, moderatePublication } from "@/lib/entries/review";
import { reviewItem, reviewQueue } from "@/lib/entries/review-queries";
import { authorAct, submit } from "@/lib/entries/submission";
import type { RawObject } from "@/lib/forms/raw";
import type { Viewer } from "@/lib/members/member";
import { countQueries } from "@/tests/support/count-queries";
import { claim, claimed, published, submitted, succeeded, versionOf } from "../factories/entries";
import { member } from "../factories/members";

const titled = (bg: string) => ({ data: { title: { bg } } });

async function revise(author: Viewer, entryId: string, values: RawObject) {
  succeeded(await authorAct(author, { entryId, action: "revise" }));
  const { version } = await db().entryDraft.findUniqueOrThrow({ where: { entryId } });
  succeeded(await saveDraft(author, { entryId, baseVersion: version, values }));
  succeeded(await submit(author, { entryId }));
}

describe("the queue", () => {
  test("has what waits and what is in hands, the nearest deadline first", async () => {
    const moderator = await member("moderator");
    const late = await submitted(titled("Втора"));
    const soon = await claimed({ ...titled("Първа"), moderator });
    await published(titled("Готова"));
    const due = (days: number) => ({ reviewDueAt: new Date(Date.now() + days * 86_400_000) });
    await db().entry.update({ where: { id: late.id }, data: due(3) });
    await db().entry.update({ where: { id: soon.id }, data: due(1) });
    const queue = await reviewQueue(moderator);
    expect(queue).toMatchObject([
      { id: soon.id, title: { bg: "Първа" }, state: "in_review", claimedBy: { id: moderator.id } },
      { id: late.id, title: { bg: "Втора" }, state: "submitted", claimedBy: null, isUpdate: false },
    ]);
  });

  test("asks no more of the database when it is long", async () => {
    const moderator = await member("moderator");
    const before = (await countQueries(() => reviewQueue(moderator))).queries.length;
    for (let i = 0; i < 5; i += 1) await submitted();
    const after = await countQueries(() => reviewQueue(moderator));
    expect(after.result.length).toBeGreaterThanOrEqual(5);
    expect(after.queries.length).toBe(before);
  });
});

describe("an entry under review", () => {
  test("is compared with the published revision", async () => {
    const { id, author, moderator } = await published();
    await revise(author, id, { solution: { bg: "Ново решение." } });
    expect(await reviewItem(moderator, id)).toMatchObject({
      revision: { number: 2, data: { solution: { bg: "Ново решение." } } },
      baseline: { number: 1, data: { solution: { bg: "Месят хляб заедно всеки четвъртък." } } },
    });
    await claim(id, moderator);
    const seenVersion = await versionOf(id);
    succeeded(await decide(moderator, { entryId: id, decision: "publish", seenVersion, remarks: [] }));
    expect(await reviewItem(moderator, id)).toMatchObject({ revision: { number: 2 }, baseline: null });
  });

  test("is compared with the one that was sent back, where nothing is published", async () => {
    const { id, author, moderator, version } = await claimed();
    const remarks = [{ field: "problem", body: "Колко?" }];
    const given = { entryId: id, seenVersion: version, decision: "request_changes", remarks } as const;
    succeeded(await decide(moderator, given));
    succeeded(
      await saveDraft(author, { entryId: id, baseVersion: 1, values: { problem: { bg: "Триста." } } }),
    );
    succeeded(await submit(author, { entryId: id, note: "Добавих." }));
    expect(await reviewItem(moderator, id)).toMatchObject({
      revision: { number: 2, note: "Добавих." },
      baseline: { number: 1 },
      remarks: [{ revisionNumber: 1, ...remarks[0] }],
    });
  });

  test("keeps remarks on its fields and drops those on what is none", async () => {
    const { id, moderator, version } = await claimed();
    const remarks = ["title", "nothing", "__proto__", "constructor"].map((field) => ({ field, body: "б" }));
    const given = { entryId: id, seenVersion: version, decision: "request_changes", remarks } as const;
    succeeded(await decide(moderator, given));
    expect((await reviewItem(moderator, id))?.remarks).toEqual([
      { revisionNumber: 1, field: "title", body: "б" },
    ]);
  });

  test("shows only the files that its revision uses", async () => {
    const { id, author } = await submitted();
    const moderator = await member("moderator");
    const file = { entryId: id, kind: "image", fileName: "a.png", bytes: 1, createdById: author.id } as const;
    await db().upload.create({ data: file });
    expect((await reviewItem(moderator, id))?.uploads).toEqual([]);
  });

  test("is found by a title much like it", async () => {
    const moderator = await member("moderator");
    const { slug } = await published(titled("Мобилна библиотека за селата"));
    const near = await submitted(titled("Мобилни библиотеки за села"));
    const title = (bg: string) => ({ entryId: near.id, title: { bg } });
    expect(await similarTitles(moderator, title("Мобилни библиотеки за села"))).toMatchObject([{ slug }]);
    expect(await similarTitles(moderator, title("Дърводелска работилница"))).toEqual([]);
    expect(await similarTitles(moderator, title("…"))).toEqual([]);
    expect(await similarTitles(near.author, title("Мобилни библиотеки за села"))).toEqual([]);
  });
});

test("published and hidden texts are found by a piece of their title", async () => {
  const moderator = await member("moderator");
  const { id } = await published(titled("Съвсем особена чешма"));
  succeeded(await moderatePublication(moderator, { entryId: id, action: "hide", reason: "r" }));
  const found = await publishedEntries(moderator, "ОСОБЕНА");
  expect(found).toMatchObject({ total: 1, items: [{ entryId: id, status: "hidden" }] });
  expect(await publishedEntries(moderator, "100%_няма")).toMatchObject({ total: 0 });
  expect(await publishedEntries(await member(), "особена")).toEqual({ total: 0, items: [] });
});

test("hands change hands: taken over, released, taken again", async () => {
  const { id, moderator } = await claimed();
  const colleague = await member("moderator");
  succeeded(await holdForReview(colleague, { entryId: id, action: "take_over" }));
  expect((await reviewItem(moderator, id))?.actions).toEqual(["take_over"]);
  succeeded(await holdForReview(colleague, { entryId: id, action: "release" }));
  expect((await reviewItem(moderator, id))?.actions).toEqual(["claim"]);
});
