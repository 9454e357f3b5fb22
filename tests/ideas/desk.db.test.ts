import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { answerIdea } from "@/lib/ideas/answers";
import { deskFiltersFrom } from "@/lib/ideas/desk-filters";
import { ideaOnDesk } from "@/lib/ideas/desk-item";
import { ideasOnDesk } from "@/lib/ideas/desk-queries";
import { mergeTargets } from "@/lib/ideas/merge-targets";
import { mergeIdeas } from "@/lib/ideas/merges";
import { moveIdea } from "@/lib/ideas/moves";
import type { Viewer } from "@/lib/members/member";
import { listedPages } from "@/lib/seo/sitemap-queries";
import { countQueries } from "@/tests/support/count-queries";
import { succeeded } from "../factories/entries";
import { publishIdea, supportedBy } from "../factories/ideas";
import { member } from "../factories/members";

const now = new Date("2026-11-23T12:00:00Z");
const explanation = { bg: "Предлагат едно и също." };

let curator: Viewer;
const ids: Record<string, string> = {};

/** The titles of a list, in its order. */
const listed = async (query: Record<string, string> = {}, viewer = curator) =>
  (await ideasOnDesk(viewer, deskFiltersFrom(query), now)).items.map(({ title }) => title.bg);

beforeAll(async () => {
  curator = await member("curator");
  const names = ["Нова", "Чака", "Закъснява", "Отговорена", "Отложена", "Слята", "Скрита"];
  for (const [day, name] of names.entries())
    ids[name] = (await publishIdea(name, { at: new Date(Date.UTC(2026, 0, 30 - day)) })).id;
  const owe = (name: string, answerDueAt: string) =>
    db().idea.update({
      where: { entryId: ids[name] ?? "" },
      data: { reachedAt: new Date("2026-01-01"), answerDueAt: new Date(answerDueAt) },
    });
  await owe("Чака", "2026-12-01T10:00:00Z");
  await owe("Закъснява", "2026-11-22T10:00:00Z");
  await owe("Отговорена", "2026-11-01T10:00:00Z");
  const of = (name: string) => ({ entryId: ids[name] ?? "" });
  succeeded(await answerIdea(curator, { ...of("Отговорена"), body: { bg: "Отговор." } }));
  succeeded(await moveIdea(curator, { ...of("Отложена"), from: "open", to: "parked", explanation }));
  succeeded(await mergeIdeas(curator, { fromId: ids.Слята ?? "", intoId: ids.Закъснява ?? "", explanation }));
  await db().publication.update({ where: of("Скрита"), data: { status: "hidden" } });
  await supportedBy(ids.Слята ?? "", 2);
  await supportedBy(ids.Закъснява ?? "", 1);
});

describe("the team's list of ideas", () => {
  it("begins with the answers that are due, the latest of them first", async () => {
    expect(await listed()).toEqual(["Закъснява", "Чака", "Нова", "Отговорена", "Отложена"]);
    const { items, counts } = await ideasOnDesk(curator, deskFiltersFrom({}), now);
    expect(items.map(({ debt }) => debt)).toEqual(["late", "due", "none", "answered", "none"]);
    expect(items[0]?.supporters).toBe(3);
    expect(counts).toEqual({ all: 5, owed: 2, open: 4, parked: 1, merged: 1 });
  });

  it("is narrowed down by phase, by debt, by words and by address", async () => {
    expect(await listed({ list: "owed" })).toEqual(["Закъснява", "Чака"]);
    expect(await listed({ list: "parked" })).toEqual(["Отложена"]);
    expect(await listed({ list: "merged" })).toEqual(["Слята"]);
    expect(await listed({ q: "ОТГОВОР" })).toEqual(["Отговорена"]);
    expect(await listed({ q: "https://club.example.org/en/ideas/zakasnyava?x=1" })).toEqual(["Закъснява"]);
    expect(await listed({ q: "%_' OR 1=1 --" })).toEqual([]);
    expect(await listed({ page: "99" })).toHaveLength(5);
  });

  it("is nobody else's", async () => {
    const stranger = await member();
    expect(await listed({}, stranger)).toEqual([]);
    expect(await ideaOnDesk(stranger, ids.Нова ?? "")).toBeNull();
    expect(await mergeTargets(stranger, { entryId: ids.Нова ?? "", search: "Чака", locale: "bg" })).toEqual(
      [],
    );
  });

  it("asks no more of many ideas than of few", async () => {
    const { queries } = await countQueries(() => listed());
    for (let number = 0; number < 8; number += 1)
      await publishIdea(`Още ${number}`, { at: new Date("2025-01-01") });
    expect((await countQueries(() => listed())).queries).toHaveLength(queries.length);
    expect(queries.length).toBeLessThanOrEqual(6);
  });
});

describe("an idea's page on the desk", () => {
  it("tells of its life, of merges, and whose it is", async () => {
    expect(await ideaOnDesk(curator, ids.Закъснява ?? "", now)).toMatchObject({
      isOwn: false,
      life: { debt: "late", supporters: 3 },
      merges: [{ away: false, other: { id: ids.Слята }, undone: null, by: curator.name }],
    });
    expect(await ideaOnDesk(curator, ids.Слята ?? "", now)).toMatchObject({
      life: null,
      merges: [{ away: true, other: { id: ids.Закъснява } }],
    });
    expect(await ideaOnDesk(curator, ids.Скрита ?? "", now)).toMatchObject({ life: null, status: "hidden" });
    expect(await ideaOnDesk(curator, "x")).toBeNull();
    const own = await publishIdea("Моя", { owner: curator });
    expect((await ideaOnDesk(curator, own.id))?.isOwn).toBe(true);
  });
});

describe("what an idea can be merged into", () => {
  const found = async (search: string) =>
    (await mergeTargets(curator, { entryId: ids.Нова ?? "", search, locale: "bg" })).map(
      ({ title }) => title.bg,
    );

  it("is public, not merged, and another one", async () => {
    expect(await found("чака")).toEqual(["Чака"]);
    expect(await found("/bg/ideas/chaka#support")).toEqual(["Чака"]);
    for (const search of ["Слята", "Скрита", "Нова"]) expect(await found(search)).toEqual([]);
  });
});

it("the sitemap has no merged idea in it", async () => {
  const pages = (await listedPages("idea", 1)).map(({ path }) => path);
  expect(pages).toContain("/ideas/zakasnyava");
  expect(pages).not.toContain("/ideas/slyata");
});
