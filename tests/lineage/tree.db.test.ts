import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { recordAdoption } from "@/lib/lineage/commands";
import { lineageOf, relativesOf } from "@/lib/lineage/queries";
import type { LineageNode } from "@/lib/lineage/tree";
import { succeeded } from "../factories/entries";
import { adoption, publishIdeaOf, publishPracticeOf, setStatus, tie } from "../factories/lineage";
import { member } from "../factories/members";
import { countQueries } from "../support/count-queries";

type Shape = [relation: string, title: string | undefined, children: Shape[]];
const shape = (nodes: LineageNode[] = []): Shape[] =>
  nodes.map(({ relation, title, children }) => [relation, title.bg, shape(children)]);

const treeOf = async (id: string) => {
  const tree = await lineageOf(id);
  if (!tree) throw new Error("no tree");
  return { ...tree, before: shape(tree.ancestors), after: shape(tree.descendants) };
};

const adopt = async (entryId: string, organisation: string) =>
  succeeded(await recordAdoption(await member(), { entryId, facts: adoption({ organisation }) }));

test("the tree goes both ways from every place of it, and no way back down again", async () => {
  const [first, second, third] = [
    await publishPracticeOf("Първа"),
    await publishIdeaOf("Идея"),
    await publishPracticeOf("Трета"),
  ];
  const sister = await publishIdeaOf("Сестра");
  await tie(first, "inspired", second);
  await tie(first, "inspired", sister);
  await tie(second, "became", third);

  const fromFirst = await treeOf(first);
  expect(fromFirst.before).toEqual([]);
  expect(fromFirst.after).toEqual([
    ["inspired", "Идея", [["became", "Трета", []]]],
    ["inspired", "Сестра", []],
  ]);
  const fromThird = await treeOf(third);
  expect(fromThird.before).toEqual([["became", "Идея", [["inspired", "Първа", []]]]]);
  expect(fromThird.after).toEqual([]);
  expect(fromThird.root).toMatchObject({ id: third, kind: "practice", phase: null });
  expect(fromThird.ancestors[0]).toMatchObject({ kind: "idea", phase: "open" });
});

test("a circle of links ends, and two ways to one place show it twice", async () => {
  const [a, b, c] = [await publishIdeaOf("А"), await publishPracticeOf("Б"), await publishIdeaOf("В")];
  await tie(a, "became", b);
  await tie(b, "inspired", c);
  await tie(c, "inspired", a);
  await tie(a, "inspired", c);
  const tree = await treeOf(a);
  expect(tree.after).toEqual([
    ["became", "Б", [["inspired", "В", []]]],
    ["inspired", "В", []],
  ]);
  expect(tree.before).toEqual([["inspired", "В", [["inspired", "Б", []]]]]);
});

test("it goes four steps each way and no further", async () => {
  const ids: string[] = [];
  for (let number = 0; number < 7; number += 1) ids.push(await publishIdeaOf(`Стъпка ${number}`));
  for (const [at, id] of ids.slice(1).entries()) await tie(ids[at] ?? "", "inspired", id);
  const { after } = await treeOf(ids[0] ?? "");
  expect(JSON.stringify(after)).toContain("Стъпка 4");
  expect(JSON.stringify(after)).not.toContain("Стъпка 5");
});

test("what is not public is not there, nor what stands behind it", async () => {
  const [practice, idea, child] = [
    await publishPracticeOf("Практика"),
    await publishIdeaOf("Скрита"),
    await publishPracticeOf("Зад нея"),
  ];
  const draft = await db().entry.create({
    data: { kind: "idea", sourceLanguage: "bg", ownerId: (await member()).id },
  });
  await tie(practice, "inspired", idea);
  await tie(practice, "inspired", draft.id);
  await tie(idea, "became", child);
  expect((await treeOf(practice)).after).toHaveLength(1);

  for (const status of ["hidden", "withdrawn"] as const) {
    await setStatus(idea, status);
    expect((await treeOf(practice)).after).toEqual([]);
    expect((await treeOf(child)).before).toEqual([]);
    expect(await lineageOf(idea)).toBeNull();
  }
  await setStatus(idea, "published");
  expect((await treeOf(practice)).after).toHaveLength(1);
  expect(await lineageOf(draft.id)).toBeNull();
});

test("what an event presents or was copied from is no lineage", async () => {
  const [one, other] = [await publishPracticeOf("Една"), await publishPracticeOf("Друга")];
  for (const kind of ["presents", "cloned"] as const)
    await db().entryLink.create({ data: { parentId: one, childId: other, kind } });
  expect((await treeOf(one)).after).toEqual([]);
});

test("adopters stand with the page and with what came of it, not with what came before", async () => {
  const [parent, idea, child] = [
    await publishPracticeOf("Родител"),
    await publishIdeaOf("Мост"),
    await publishPracticeOf("Дете"),
  ];
  await tie(parent, "inspired", idea);
  await tie(idea, "became", child);
  await adopt(parent, "При родителя");
  await adopt(child, "При детето");
  const names = (nodes: { adoptions: { organisation: string }[] }[]) =>
    nodes.flatMap(({ adoptions }) => adoptions.map(({ organisation }) => organisation));

  const fromParent = await treeOf(parent);
  expect(names([fromParent.root])).toEqual(["При родителя"]);
  expect(names(fromParent.descendants[0]?.children ?? [])).toEqual(["При детето"]);
  const fromChild = await treeOf(child);
  expect(names([fromChild.root])).toEqual(["При детето"]);
  expect(names(fromChild.ancestors[0]?.children ?? [])).toEqual([]);
  expect(fromChild.ancestors[0]?.children).toHaveLength(1);
});

test("nobody who adapts is named, only their organisation", async () => {
  const practice = await publishPracticeOf("Тайна");
  const adopter = await member("member", { name: "Скрито Име" });
  succeeded(await recordAdoption(adopter, { entryId: practice, facts: adoption() }));
  const tree = JSON.stringify(await lineageOf(practice));
  expect(tree).toContain("Община Примерна");
  expect(tree).not.toContain("Скрито Име");
  expect(tree).not.toContain(adopter.id);
  expect(tree).not.toContain(adopter.email);
});

test("it costs three queries, however large it is, and survives a cache", async () => {
  const practice = await publishPracticeOf("Голяма");
  for (let number = 0; number < 12; number += 1) {
    const idea = await publishIdeaOf(`Клон ${number}`);
    await tie(practice, "inspired", idea);
    await adopt(practice, `Организация ${number}`);
  }
  const { result, queries } = await countQueries(() => lineageOf(practice));
  expect(result?.descendants).toHaveLength(12);
  expect(result?.root.adoptions).toHaveLength(12);
  expect(queries).toHaveLength(3);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});

test("the pages to be made anew are all that show it, also while it is hidden", async () => {
  const [practice, idea, child] = [
    await publishPracticeOf("Корен"),
    await publishIdeaOf("Среда"),
    await publishPracticeOf("Връх"),
  ];
  const stranger = await publishPracticeOf("Чужда");
  await tie(practice, "inspired", idea);
  await tie(idea, "became", child);
  const slugs = async (id: string) => (await relativesOf(id)).map(({ slug }) => slug).sort();
  expect(await slugs(idea)).toEqual(["koren", "sreda", "vrah"]);
  await setStatus(idea, "hidden");
  expect(await slugs(idea)).toEqual(["koren", "sreda", "vrah"]);
  expect(await slugs(stranger)).toEqual(["chuzhda"]);
});
