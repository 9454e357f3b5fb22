import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { currentSlugOf, entryBySlug, newestOf } from "@/lib/entries/public-queries";
import { moderatePublication } from "@/lib/entries/review";
import { mergeIdeas, undoMerge } from "@/lib/ideas/merges";
import { moveIdea } from "@/lib/ideas/moves";
import { ideaBySlug, newestWanting } from "@/lib/ideas/queries";
import { noFilters } from "@/lib/search/filters";
import { search } from "@/lib/search/find";
import { listedPages } from "@/lib/seo/sitemap-queries";
import { countQueries } from "@/tests/support/count-queries";
import { published, succeeded } from "../factories/entries";
import { publishIdea, supportedBy } from "../factories/ideas";
import { member } from "../factories/members";

const explanation = { bg: "Предлагат едно и също." };
const merge = async (from: { id: string }, into: { id: string }) =>
  succeeded(await mergeIdeas(await member("moderator"), { fromId: from.id, intoId: into.id, explanation }));
const hide = async ({ id }: { id: string }) =>
  succeeded(
    await moderatePublication(await member("moderator"), { entryId: id, action: "hide", reason: "r" }),
  );

describe("the page of an idea", () => {
  it("has its fields, where it stands and who wrote it", async () => {
    const { id, slug, owner } = await publishIdea("Градина на покрива", {
      more: {
        asks: [{ ask: "mentor", what: { bg: "Пчелар" } }],
        team: [{ role: { bg: "Води" }, open: "on" }],
      },
    });
    const [coauthor, invited] = [await member(), await member()];
    await db().coauthor.createMany({
      data: [
        { entryId: id, email: coauthor.email, userId: coauthor.id, acceptedAt: new Date() },
        { entryId: id, email: invited.email, userId: invited.id },
      ],
    });
    const idea = await ideaBySlug(slug);
    expect(idea?.content.asks).toEqual([{ ask: "mentor", what: { bg: "Пчелар" } }]);
    expect(idea?.content.team[0]?.open).toBe(true);
    expect(idea?.phase).toBe("open");
    expect(idea?.authors).toEqual([owner.name, coauthor.name]);
    expect(JSON.stringify(idea)).not.toContain("@example.org");
  });

  it("is there for ideas that are public, and for nothing else", async () => {
    const hidden = await publishIdea("Скритата идея");
    await hide(hidden);
    expect(await ideaBySlug(hidden.slug)).toBeNull();
    expect(await ideaBySlug("nyama-takava")).toBeNull();
    const practice = await published({ data: { title: { bg: "Практика с адрес" } } });
    expect(await ideaBySlug(practice.slug)).toBeNull();
    expect(await entryBySlug("practice", practice.slug)).not.toBeNull();
  });
});

describe("an address that nothing stands at", () => {
  it("leads to what the idea was merged into, through every merge, while that is public", async () => {
    const [one, two, three] = [
      await publishIdea("Първа"),
      await publishIdea("Втора"),
      await publishIdea("Трета"),
    ];
    await db().formerSlug.create({ data: { slug: "nay-parva", entryId: one.id } });
    await merge(one, two);
    expect(await currentSlugOf("idea", one.slug)).toBe(two.slug);
    await merge(two, three);
    for (const slug of [one.slug, two.slug, "nay-parva"]) {
      expect(await currentSlugOf("idea", slug)).toBe(three.slug);
      expect(await currentSlugOf("practice", slug)).toBeNull();
      expect(await ideaBySlug(slug)).toBeNull();
    }
    await hide(three);
    expect(await currentSlugOf("idea", one.slug)).toBeNull();
  });

  it("leads nowhere once the merge is undone: the idea is there again", async () => {
    const [from, into] = [await publishIdea("Разделена"), await publishIdea("Другата")];
    await merge(from, into);
    const { id } = await db().ideaMerge.findFirstOrThrow({ where: { fromId: from.id } });
    succeeded(await undoMerge(await member("moderator"), id));
    expect(await currentSlugOf("idea", from.slug)).toBeNull();
    expect((await ideaBySlug(from.slug))?.phase).toBe("open");
  });

  it("leads nowhere for what was hidden or is a stranger's", async () => {
    const idea = await publishIdea("Скрита завинаги");
    await hide(idea);
    expect(await currentSlugOf("idea", idea.slug)).toBeNull();
    expect(await currentSlugOf("idea", "nyama-takava")).toBeNull();
  });
});

describe("lists of ideas", () => {
  it("say where each stands and how many support it, together with those merged into it", async () => {
    const [from, into] = [await publishIdea("Малката липа"), await publishIdea("Голямата липа")];
    await supportedBy(from.id, 2);
    await supportedBy(into.id, 3);
    await merge(from, into);
    succeeded(
      await moveIdea(await member("curator"), {
        entryId: into.id,
        from: "open",
        to: "incubating",
        explanation,
      }),
    );
    const { items } = await search("bg", { ...noFilters, q: "липа" }, "idea");
    expect(items.map(({ slug, idea }) => ({ slug, idea }))).toEqual([
      { slug: into.slug, idea: { phase: "incubating", supports: 5 } },
    ]);
    expect((await listedPages("idea", 1)).map(({ path }) => path)).not.toContain(`/ideas/${from.slug}`);
  });

  it("name what an idea looks for, each once", async () => {
    const asks = ["mentor", "funder", "mentor"].map((ask) => ({ ask, what: { bg: "Нещо" } }));
    const { id } = await publishIdea("Търси много", { more: { asks } });
    expect((await newestOf("idea", "bg", 100)).find((idea) => idea.id === id)?.asks).toEqual([
      "mentor",
      "funder",
    ]);
  });

  it("of those that look for somebody leave out what is stopped, at work or merged", async () => {
    const moderator = await member("moderator");
    const moved = async (title: string, ...way: ("incubating" | "piloting" | "adopted" | "parked")[]) => {
      const idea = await publishIdea(title);
      let from: "open" | (typeof way)[number] = "open";
      for (const to of way) {
        succeeded(await moveIdea(moderator, { entryId: idea.id, from, to, explanation }));
        from = to;
      }
      return idea.id;
    };
    const wanting = [await moved("Отворена"), await moved("Изпробвана", "incubating", "piloting")];
    const others = [
      await moved("Оставена", "parked"),
      await moved("Внедрена", "incubating", "piloting", "adopted"),
    ];
    const shown = (await newestWanting("bg", 100)).map(({ id }) => id);
    expect(shown).toEqual(expect.arrayContaining(wanting));
    for (const id of others) expect(shown).not.toContain(id);
    expect(await newestWanting("bg", 1)).toHaveLength(1);
  });

  it("ask the database as often for many ideas as for one", async () => {
    const asked = async (count: number) =>
      (await countQueries(() => newestOf("idea", "bg", count))).queries.length;
    expect(await asked(1)).toBeLessThanOrEqual(4);
    expect(await asked(100)).toBe(await asked(1));
  });
});
