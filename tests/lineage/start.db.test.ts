import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { draftOf } from "@/lib/entries/drafts";
import { authorAct } from "@/lib/entries/submission";
import { checkContent } from "@/lib/forms/check";
import type { RawObject } from "@/lib/forms/raw";
import { mayDescribe, startIdeaFrom, startPracticeFrom } from "@/lib/lineage/start";
import { practiceFields } from "@/lib/practices/input";
import { succeeded } from "../factories/entries";
import { publishIdeaOf, publishPracticeOf, setStatus } from "../factories/lineage";
import { member } from "../factories/members";

const draftsOf = (ownerId: string) => db().entry.findMany({ where: { ownerId, state: "draft" } });
const linkTo = (childId: string) => db().entryLink.findMany({ where: { childId } });

test("an idea begins from a practice with what it is about and none of its words", async () => {
  const practice = await publishPracticeOf("Хлебна къща");
  const viewer = await member();
  const { entryId } = succeeded(await startIdeaFrom(viewer, { entryId: practice, language: "en" }));
  const draft = await draftOf(viewer, entryId);
  expect(draft).toMatchObject({ kind: "idea", sourceLanguage: "en", state: "draft" });
  expect(draft?.raw).toEqual({ topics: ["culture"], targetGroups: ["residents"], country: "BG" });
  expect(await linkTo(entryId)).toMatchObject([{ parentId: practice, kind: "inspired" }]);
});

test("a practice begins from an idea with all that both have, in the idea's language", async () => {
  const owner = await member();
  const about: RawObject = {
    title: { bg: "Тихи часове", en: "Quiet hours", translated: "en" },
    teaser: { bg: "Без музика.", en: "No music." },
    organisation: { bg: "Сдружение „Тихо“" },
    oblasti: ["BG323"],
    place: { bg: "Русе" },
    objectives: ["h"],
    sdgs: ["10"],
    links: [{ url: "https://example.org/a" }],
    sources: [{ url: "https://example.org/b", supports: { bg: "Всичко." } }],
    asks: [{ ask: "partner", what: { bg: "Община" } }],
  };
  const idea = await publishIdeaOf("Тихи часове", { owner, more: about });
  const { entryId } = succeeded(await startPracticeFrom(owner, { entryId: idea }));
  const draft = await draftOf(owner, entryId);
  expect(draft).toMatchObject({ kind: "practice", sourceLanguage: "bg" });
  const { asks: _, ...shared } = about;
  expect(draft?.raw).toMatchObject({
    ...shared,
    problem: { bg: "Проблемът." },
    solution: { bg: "Предложението." },
    topics: ["culture"],
    targetGroups: ["residents"],
    country: "BG",
    stage: "proposals",
  });
  expect(Object.keys(draft?.raw ?? {}).filter((name) => !(name in practiceFields))).toEqual([]);
  // Nothing is missing that the idea had: it could be handed in as it is.
  expect(checkContent(practiceFields, draft?.raw ?? {}, "bg")).toMatchObject({ ok: true });
  expect(await linkTo(entryId)).toMatchObject([{ parentId: idea, kind: "became" }]);
});

test("the same form sent twice makes one draft, also at the same moment", async () => {
  const practice = await publishPracticeOf("Двойна");
  const viewer = await member();
  const start = () => startIdeaFrom(viewer, { entryId: practice, language: "bg" });
  const twice = (await Promise.all([start(), start()])).map((each) => succeeded(each).entryId);
  expect(new Set(twice).size).toBe(1);
  expect(succeeded(await start()).entryId).toBe(twice[0]);
  expect(await draftsOf(viewer.id)).toHaveLength(1);
  // Another member begins their own.
  const other = await member();
  const own = succeeded(await startIdeaFrom(other, { entryId: practice, language: "bg" })).entryId;
  expect(own).not.toBe(twice[0]);
});

test("what was deleted is begun anew", async () => {
  const practice = await publishPracticeOf("Наново");
  const viewer = await member();
  const start = async () =>
    succeeded(await startIdeaFrom(viewer, { entryId: practice, language: "bg" })).entryId;
  const first = await start();
  succeeded(await authorAct(viewer, { entryId: first, action: "discard" }));
  expect(await start()).not.toBe(first);
});

test("nothing begins from what is not public, is of another kind or is not there", async () => {
  const viewer = await member("administrator");
  const [practice, idea] = [await publishPracticeOf("Вид"), await publishIdeaOf("Друг вид")];
  const refused = { ok: false, reason: "not_found" };
  expect(await startIdeaFrom(viewer, { entryId: idea, language: "bg" })).toMatchObject(refused);
  expect(await startPracticeFrom(viewer, { entryId: practice })).toMatchObject(refused);
  const nobody = "01890000-0000-7000-8000-000000000000";
  expect(await startIdeaFrom(viewer, { entryId: nobody, language: "bg" })).toMatchObject(refused);
  await setStatus(practice, "hidden");
  await setStatus(idea, "withdrawn");
  expect(await startIdeaFrom(viewer, { entryId: practice, language: "bg" })).toMatchObject(refused);
  expect(await startPracticeFrom(viewer, { entryId: idea })).toMatchObject(refused);
  expect(await draftsOf(viewer.id)).toEqual([]);
});

test("a practice is begun from an idea by its authors and the team alone", async () => {
  const [owner, coauthor, invited, stranger] = [
    await member(),
    await member(),
    await member(),
    await member(),
  ];
  const idea = await publishIdeaOf("Чия е", { owner });
  await db().coauthor.createMany({
    data: [
      { entryId: idea, email: coauthor.email, userId: coauthor.id, acceptedAt: new Date() },
      { entryId: idea, email: invited.email, userId: invited.id },
    ],
  });
  for (const viewer of [stranger, invited]) {
    expect(await startPracticeFrom(viewer, { entryId: idea })).toMatchObject({
      ok: false,
      reason: "not_yours",
    });
    expect(await mayDescribe(viewer, idea)).toBe(false);
    expect(await draftsOf(viewer.id)).toEqual([]);
  }
  for (const viewer of [owner, coauthor, await member("moderator"), await member("curator")]) {
    expect(await mayDescribe(viewer, idea)).toBe(true);
    succeeded(await startPracticeFrom(viewer, { entryId: idea }));
  }
});
