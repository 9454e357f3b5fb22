import { beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { publishRevision } from "@/lib/entries/publish";
import { moderatePublication } from "@/lib/entries/review";
import { authorAct } from "@/lib/entries/submission";
import { answerIdea } from "@/lib/ideas/answers";
import { ideaOnDesk } from "@/lib/ideas/desk-item";
import { lifeOf } from "@/lib/ideas/life-queries";
import { mergeIdeas, undoMerge } from "@/lib/ideas/merges";
import { moveIdea } from "@/lib/ideas/moves";
import type { Viewer } from "@/lib/members/member";
import { participationOf, supportCounts } from "@/lib/participation/queries";
import { filtersFrom } from "@/lib/search/filters";
import { search } from "@/lib/search/find";
import { succeeded } from "../factories/entries";
import { publishIdea, supportedBy } from "../factories/ideas";
import { member } from "../factories/members";

beforeEach(() => db().mail.deleteMany());

const explanation = { bg: "Предлагат едно и също." };

const merge = (viewer: Viewer, from: { id: string }, into: { id: string }) =>
  mergeIdeas(viewer, { fromId: from.id, intoId: into.id, explanation });

const reasonOf = async (tried: Promise<{ ok: true } | { ok: false; reason: string }>) => {
  const outcome = await tried;
  return outcome.ok ? "done" : outcome.reason;
};

const mergeOf = (fromId: string) =>
  db().ideaMerge.findFirstOrThrow({ where: { fromId, undoneAt: null }, select: { id: true } });

/** What the whole portal knows of an idea: to compare before a merge and after it was undone. */
async function knownOf(id: string) {
  const [idea, publication] = await Promise.all([
    db().idea.findUniqueOrThrow({ where: { entryId: id } }),
    db().publication.findUniqueOrThrow({ where: { entryId: id }, include: { texts: true } }),
  ]);
  const index = await db()
    .$queryRaw`SELECT head::text, body::text, stems::text, facets, languages, texts, words
    FROM search_documents WHERE entry_id = ${id}::uuid`;
  return { idea, publication, index, people: await participationOf(id, "bg") };
}

const searched = async (q: string) => {
  const page = await search("bg", filtersFrom({ q }));
  return page.items.map(({ id }) => id).sort();
};

const pair = async (name: string) =>
  [await publishIdea(`${name} едно`), await publishIdea(`${name} друго`)] as const;

describe("a merge", () => {
  it("loses nothing, and undone it gives everything back", async () => {
    const moderator = await member("moderator");
    const [from, into] = await pair("Пчеларник");
    const fans = await supportedBy(from.id, 3);
    await supportedBy(into.id, 2);
    await db().support.create({ data: { entryId: into.id, userId: fans[0]?.id ?? "" } });
    await db().contribution.create({
      data: { entryId: from.id, side: "for", authorId: fans[0]?.id ?? "", language: "bg", body: "За!" },
    });
    succeeded(await moveIdea(moderator, { entryId: from.id, from: "open", to: "incubating", explanation }));
    const before = await Promise.all([knownOf(from.id), knownOf(into.id)]);
    const words = await db().$queryRaw`SELECT * FROM search_words ORDER BY word, stem`;
    expect(await searched("пчеларник")).toEqual([from.id, into.id].sort());

    succeeded(await merge(moderator, from, into));
    expect(await searched("пчеларник")).toEqual([into.id]);
    expect(await lifeOf(from.id)).toBeNull();
    expect(await lifeOf(into.id)).toMatchObject({
      supporters: 5,
      merged: [{ slug: from.slug, title: { bg: "Пчеларник едно" }, explanation }],
    });
    expect((await participationOf(into.id, "bg")).points).toHaveLength(1);
    expect(await supportCounts([from.id, into.id])).toEqual({ [into.id]: 5 });
    expect(await db().support.count({ where: { entryId: from.id } })).toBe(3);

    succeeded(await undoMerge(moderator, (await mergeOf(from.id)).id));
    expect(await Promise.all([knownOf(from.id), knownOf(into.id)])).toEqual(before);
    expect(await db().$queryRaw`SELECT * FROM search_words ORDER BY word, stem`).toEqual(words);
    expect(await lifeOf(from.id)).toMatchObject({ phase: "incubating", supporters: 3, merged: [] });
  });

  it("is logged on both, and told to the authors of both, each once", async () => {
    const moderator = await member("moderator");
    const both = await member("member", { language: "en" });
    const from = await publishIdea("Първа", { owner: both });
    const into = await publishIdea("Втора");
    await db().coauthor.create({
      data: { entryId: into.id, email: both.email, userId: both.id, acceptedAt: new Date() },
    });
    succeeded(await merge(moderator, from, into));
    succeeded(await merge(moderator, from, into));
    const letters = await db().mail.findMany();
    expect(letters.map(({ recipient }) => recipient).sort()).toEqual([both.email, into.owner.email].sort());
    for (const { text, language } of letters) {
      expect(text).toContain(explanation.bg);
      expect(text).toContain(`/${language}/ideas/${into.slug}`);
      expect(text).not.toContain(moderator.email);
    }
    const merged = await mergeOf(from.id);
    succeeded(await undoMerge(moderator, merged.id));
    succeeded(await undoMerge(moderator, merged.id));
    expect(await db().mail.count()).toBe(4);
    const log = await db().auditEvent.findMany({
      where: { entryId: { in: [from.id, into.id] }, action: { startsWith: "idea." } },
      orderBy: { id: "asc" },
    });
    expect(log.map(({ entryId, action }) => [entryId === from.id ? "from" : "into", action])).toEqual([
      ["from", "idea.merge"],
      ["into", "idea.merge_here"],
      ["from", "idea.unmerge"],
      ["into", "idea.unmerge_here"],
    ]);
    expect(log.map(({ actorId }) => actorId)).toEqual(Array(4).fill(moderator.id));
  });

  it("is refused where it makes no sense", async () => {
    const moderator = await member("moderator");
    const [one, other] = await pair("Отказ");
    const own = await publishIdea("Моя", { owner: moderator });
    const hidden = await publishIdea("Скрита");
    const hide = { entryId: hidden.id, action: "hide", reason: "Реклама." } as const;
    succeeded(await moderatePublication(await member("moderator"), hide));
    expect(await reasonOf(merge(await member(), one, other))).toBe("not_yours");
    expect(await reasonOf(merge(moderator, one, one))).toBe("same");
    expect(await reasonOf(merge(moderator, own, other))).toBe("own_work");
    expect(await reasonOf(merge(moderator, one, own))).toBe("own_work");
    expect(await reasonOf(merge(moderator, hidden, other))).toBe("not_public");
    expect(await reasonOf(merge(moderator, one, hidden))).toBe("target_gone");
    const silent = { fromId: one.id, intoId: other.id, explanation: { en: "The same." } };
    expect(await reasonOf(mergeIdeas(moderator, silent))).toBe("missing");
    expect(await db().ideaMerge.count({ where: { fromId: one.id } })).toBe(0);
  });

  it("leaves nothing to answer or move, neither then nor by a newer version of the text", async () => {
    const moderator = await member("moderator");
    const [from, into] = await pair("Приключена");
    succeeded(await merge(moderator, from, into));
    const moved = moveIdea(moderator, { entryId: from.id, from: "merged", to: "open", explanation });
    expect(await reasonOf(moved)).toBe("merged");
    expect(await reasonOf(answerIdea(moderator, { entryId: from.id, body: explanation }))).toBe("merged");
    const hide = { entryId: from.id, action: "hide", reason: "…" } as const;
    expect(await reasonOf(moderatePublication(moderator, hide))).toBe("wrong_state");
    expect(await reasonOf(authorAct(from.owner, { entryId: from.id, action: "withdraw" }))).toBe(
      "wrong_state",
    );

    const { content } = await db().publication.findUniqueOrThrow({ where: { entryId: from.id } });
    const entry = { id: from.id, kind: "idea", sourceLanguage: "bg" } as const;
    const data = content as Prisma.JsonObject;
    await transaction((tx) => publishRevision(tx, entry, { number: 2, data }));
    expect(await lifeOf(from.id)).toBeNull();
    expect(await searched("приключена")).toEqual([into.id]);
    succeeded(await undoMerge(moderator, (await mergeOf(from.id)).id));
    expect(await searched("приключена")).toEqual([from.id, into.id].sort());
  });
});

describe("several merges", () => {
  it("make a chain that is read as one, and come apart from its end", async () => {
    const moderator = await member("moderator");
    const [a, b] = await pair("Верига");
    const c = await publishIdea("Верига трета");
    for (const [number, { id }] of [a, b, c].entries()) await supportedBy(id, number + 1);
    succeeded(await merge(moderator, a, b));
    succeeded(await answerIdea(moderator, { entryId: b.id, body: { bg: "Отговор на двете." } }));
    succeeded(await merge(moderator, b, c));
    expect(await lifeOf(c.id)).toMatchObject({ supporters: 6, debt: "answered" });
    expect((await lifeOf(c.id))?.merged.map(({ slug }) => slug)).toEqual([b.slug, a.slug]);

    const [first, second] = [await mergeOf(a.id), await mergeOf(b.id)];
    expect(await reasonOf(undoMerge(moderator, first.id))).toBe("undo_inner_first");
    succeeded(await undoMerge(moderator, second.id));
    expect(await lifeOf(c.id)).toMatchObject({ supporters: 3, merged: [] });
    expect(await lifeOf(b.id)).toMatchObject({ supporters: 3, merged: [{ slug: a.slug }] });
    succeeded(await undoMerge(moderator, first.id));
    expect(await lifeOf(b.id)).toMatchObject({ supporters: 2, merged: [] });
    expect(await lifeOf(a.id)).toMatchObject({ supporters: 1 });
  });

  it("never go round in a circle", async () => {
    const moderator = await member("moderator");
    const [a, b] = await pair("Кръг");
    const c = await publishIdea("Кръг трети");
    succeeded(await merge(moderator, a, b));
    expect(await reasonOf(merge(moderator, b, a))).toBe("target_merged");
    succeeded(await merge(moderator, b, c));
    expect(await reasonOf(merge(moderator, c, a))).toBe("target_merged");
    expect(await reasonOf(merge(moderator, a, c))).toBe("merged");
    expect(await reasonOf(merge(moderator, c, b))).toBe("target_merged");
  });

  it("can be done again after they were undone, the other way too", async () => {
    const moderator = await member("moderator");
    const [a, b] = await pair("Отново");
    succeeded(await merge(moderator, a, b));
    const first = await mergeOf(a.id);
    succeeded(await undoMerge(moderator, first.id));
    succeeded(await merge(moderator, b, a));
    expect(await reasonOf(undoMerge(moderator, first.id))).toBe("done");
    expect(await lifeOf(a.id)).toMatchObject({ merged: [{ slug: b.slug }] });
    expect((await ideaOnDesk(moderator, a.id))?.merges).toMatchObject([
      { away: false, undone: null },
      { away: true, undone: { by: moderator.name } },
    ]);
  });

  it("at the same moment come to one end", async () => {
    const people = await Promise.all([1, 2, 3, 4].map(() => member("moderator")));
    for (let round = 0; round < 6; round += 1) {
      const [a, b] = await pair(`Едновременно ${round}`);
      const c = await publishIdea(`Едновременно ${round} трето`);
      const tries: [{ id: string }, { id: string }][] = [
        [a, b],
        [b, a],
        [b, c],
        [c, a],
      ];
      await Promise.all(tries.map(([from, into], index) => merge(people[index] as Viewer, from, into)));
      const rows = await db().idea.findMany({
        where: { entryId: { in: [a.id, b.id, c.id] } },
        include: { entry: { select: { publication: { select: { status: true } } } } },
      });
      for (const { phase, mergedInto, entry } of rows) {
        expect(phase === "merged").toBe(mergedInto !== null);
        expect(entry.publication?.status).toBe(mergedInto ? "superseded" : "published");
      }
      // Whatever was first, one at least is public, and every merged one leads to it.
      const roots = rows.filter(({ mergedInto }) => mergedInto === null);
      const reached = await Promise.all(
        roots.map(async ({ entryId }) => (await lifeOf(entryId))?.merged ?? []),
      );
      expect(roots.length + reached.flat().length).toBe(3);
      expect(await db().ideaMerge.count({ where: { fromId: { in: [a.id, b.id, c.id] } } })).toBe(
        3 - roots.length,
      );
    }
  });

  it("and hiding at the same moment leave a clear state", async () => {
    const [moderator, other] = [await member("moderator"), await member("moderator")];
    for (let round = 0; round < 6; round += 1) {
      const [from, into] = await pair(`Скриване ${round}`);
      await Promise.all([
        merge(moderator, from, into),
        moderatePublication(other, { entryId: from.id, action: "hide", reason: "Реклама." }),
      ]);
      const idea = await db().idea.findUniqueOrThrow({ where: { entryId: from.id } });
      const { status } = await db().publication.findUniqueOrThrow({ where: { entryId: from.id } });
      expect(status).toBe(idea.phase === "merged" ? "superseded" : "hidden");
    }
  });
});
