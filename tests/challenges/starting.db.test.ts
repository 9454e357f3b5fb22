import { expect, test } from "vitest";
import { challengeBySlug, publicCalls } from "@/lib/challenges/queries";
import { db } from "@/lib/db/client";
import { createDraft, mayBegin } from "@/lib/entries/drafts";
import { callJsonLd } from "@/lib/seo/call-json-ld";
import { jsonLd } from "@/lib/seo/json-ld";
import { closeIn, enter, publishCall } from "../factories/challenges";
import { publishIdea } from "../factories/ideas";
import { member } from "../factories/members";
import { countQueries } from "../support/count-queries";

test.each([
  ["member", false],
  ["moderator", false],
  ["curator", true],
  ["administrator", true],
] as const)("a %s may begin a call: %s", async (role, may) => {
  const viewer = await member(role);
  expect(mayBegin(viewer, "challenge")).toBe(may);
  expect(mayBegin(viewer, "idea")).toBe(true);
  const begun = createDraft(viewer, { kind: "challenge", language: "bg" });
  if (may) await expect(begun).resolves.toMatch(/^[0-9a-f-]{36}$/);
  else await expect(begun).rejects.toThrow("not_yours");
  expect(await db().entry.count({ where: { ownerId: viewer.id } })).toBe(may ? 1 : 0);
});

test("the list has every public call and asks as often for many as for one", async () => {
  const first = await publishCall("Първа");
  const alone = await countQueries(() => publicCalls("bg"));
  const [second, hidden] = [await publishCall("Втора"), await publishCall("Скрита")];
  await db().publication.update({ where: { entryId: hidden.id }, data: { status: "hidden" } });
  await closeIn(second.id);
  const together = await countQueries(() => publicCalls("bg"));
  // The one that closes last comes first.
  expect(together.result.map(({ id }) => id)).toEqual([first.id, second.id]);
  expect(together.queries.length).toBe(alone.queries.length);
  expect(await challengeBySlug(hidden.slug)).toBeNull();
});

test("machines read a call with the ideas in it, and no text of it can close their element", async () => {
  const call = await publishCall("Покана </script><b>");
  const idea = await publishIdea("Читалня");
  await enter(call.id, idea);
  const shown = await challengeBySlug(call.slug);
  if (!shown) throw new Error("no call");
  expect(shown.standing).toMatchObject({ ideas: 1, reviewers: 0, resultsPublishedAt: null });
  const title = { text: "Читалня", lang: "bg" } as const;
  const data = callJsonLd(shown, [{ slug: idea.slug, title }], "bg");
  expect(data).toMatchObject({
    name: "Покана </script><b>",
    abstract: "Какво да има в празното училище?",
    expires: "2099-12-31T22:00:00.000Z",
    hasPart: [{ name: "Читалня", url: expect.stringMatching(/\/bg\/ideas\/chitalnya$/) }],
  });
  expect(jsonLd(data)).not.toContain("</script");
});
