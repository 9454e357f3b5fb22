import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { saveDraft } from "@/lib/entries/drafts";
import { entryBySlug, newestOf } from "@/lib/entries/public-queries";
import { decide, moderatePublication } from "@/lib/entries/review";
import { reviewItem, reviewQueue } from "@/lib/entries/review-queries";
import { authorAct, submit } from "@/lib/entries/submission";
import { practiceCounts } from "@/lib/practices/queries";
import { filtersFrom, noFilters } from "@/lib/search/filters";
import { search } from "@/lib/search/find";
import { listedPages } from "@/lib/seo/sitemap-queries";
import { claim, claimed, draft, published, submitted, succeeded, versionOf } from "../factories/entries";
import { member } from "../factories/members";

/** Everything that public pages, feeds and the sitemap read, as one text. */
async function everythingPublic(slug: string): Promise<string> {
  const asked = filtersFrom({ q: "тайната градина" });
  return JSON.stringify([
    await search("bg", noFilters),
    await search("en", noFilters, "practice"),
    // What was typed is no secret: only what it finds.
    (await search("bg", asked)).items,
    (await search("en", asked)).facets,
    await newestOf("practice", "bg", 100),
    await listedPages("practice", 1),
    await practiceCounts(),
    await entryBySlug("practice", slug),
  ]);
}

const secret = { title: { bg: "Тайната градина" }, oblasti: ["BG311"], stage: "prompts" };
const nothing = /Тайната|taynata|BG311|prompts/;

test("nothing of a draft, a submission or a text in review is public", async () => {
  const moderator = await member("moderator");
  const { id, author } = await draft({ data: secret });
  expect(await everythingPublic("taynata-gradina")).not.toMatch(nothing);
  succeeded(await submit(author, { entryId: id }));
  expect(await everythingPublic("taynata-gradina")).not.toMatch(nothing);
  await claim(id, moderator);
  expect(await everythingPublic("taynata-gradina")).not.toMatch(nothing);
  const given = { entryId: id, seenVersion: await versionOf(id), remarks: [], reason: "r" };
  succeeded(await decide(moderator, { ...given, decision: "request_changes" }));
  expect(await everythingPublic("taynata-gradina")).not.toMatch(nothing);
});

test("nothing of a declined text is public", async () => {
  const { id, moderator, version } = await claimed({ data: secret });
  const given = { entryId: id, seenVersion: version, remarks: [], reason: "r", ground: "r1" } as const;
  succeeded(await decide(moderator, { ...given, decision: "decline" }));
  expect(await everythingPublic("taynata-gradina")).not.toMatch(nothing);
});

test("a hidden publication is public again only when it is restored", async () => {
  const { id, moderator, slug } = await published({ data: secret });
  expect(await everythingPublic(slug)).toMatch(nothing);
  succeeded(await moderatePublication(moderator, { entryId: id, action: "hide", reason: "Жалба." }));
  expect(await everythingPublic(slug)).not.toMatch(nothing);
  succeeded(await moderatePublication(moderator, { entryId: id, action: "restore", reason: "Изяснено." }));
  expect(await everythingPublic(slug)).toMatch(nothing);
  succeeded(await moderatePublication(moderator, { entryId: id, action: "hide", reason: "Пак." }));
});

test("a withdrawn publication is not public, and no moderator can restore it", async () => {
  const { id, author, moderator, slug } = await published({ data: secret });
  succeeded(await authorAct(author, { entryId: id, action: "withdraw" }));
  expect(await everythingPublic(slug)).not.toMatch(nothing);
  expect(await moderatePublication(moderator, { entryId: id, action: "restore", reason: "r" })).toMatchObject(
    {
      ok: false,
      reason: "wrong_state",
    },
  );
});

test("what an author changes after publication is public only after the next decision", async () => {
  const { id, author, slug } = await published({ data: { title: { bg: "Открита градина" } } });
  succeeded(await authorAct(author, { entryId: id, action: "revise" }));
  succeeded(await saveDraft(author, { entryId: id, baseVersion: 1, values: secret }));
  expect(await everythingPublic(slug)).not.toMatch(nothing);
  succeeded(await submit(author, { entryId: id }));
  expect(await everythingPublic(slug)).not.toMatch(nothing);
});

test("moderators see what was submitted and no draft", async () => {
  const moderator = await member("moderator");
  const never = await draft();
  expect(await reviewItem(moderator, never.id)).toBeNull();
  const recalled = await submitted();
  succeeded(await authorAct(recalled.author, { entryId: recalled.id, action: "recall" }));
  expect(await reviewItem(moderator, recalled.id)).toBeNull();
  const discarded = await submitted();
  succeeded(await authorAct(discarded.author, { entryId: discarded.id, action: "recall" }));
  succeeded(await authorAct(discarded.author, { entryId: discarded.id, action: "discard" }));
  expect(await reviewItem(moderator, discarded.id)).toBeNull();
  const queue = (await reviewQueue(moderator)).map(({ id }) => id);
  for (const { id } of [never, recalled, discarded]) expect(queue).not.toContain(id);
});

test("of a recalled revision of a published text moderators see the published one", async () => {
  const { id, author, moderator } = await published();
  succeeded(await authorAct(author, { entryId: id, action: "revise" }));
  succeeded(await saveDraft(author, { entryId: id, baseVersion: 1, values: secret }));
  succeeded(await submit(author, { entryId: id }));
  succeeded(await authorAct(author, { entryId: id, action: "recall" }));
  const item = await reviewItem(moderator, id);
  expect(item?.revision.number).toBe(1);
  expect(JSON.stringify(item)).not.toMatch(nothing);
});

test("a draft is in nobody's public counts", async () => {
  const before = await practiceCounts();
  await draft({ data: { oblasti: ["BG342"] } });
  expect(await practiceCounts()).toEqual(before);
  expect(await db().publication.count({ where: { regions: { has: "BG342" } } })).toBe(0);
});
