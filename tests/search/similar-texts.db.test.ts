import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { similarToTexts, textsOf } from "@/lib/search/similar-texts";
import { seed } from "@/prisma/seed/seed";
import { countQueries } from "@/tests/support/count-queries";

beforeAll(seed, 120_000);

const kinds = ["idea", "practice"] as const;
const nobody = "00000000-0000-7000-8000-000000000000";

const similar = async (
  [title = "", teaser = "", problem = ""]: readonly string[],
  { locale = "bg", without = nobody }: { locale?: "bg" | "en"; without?: string } = {},
) => {
  const texts = textsOf("idea", {
    title: { [locale]: title },
    teaser: { [locale]: teaser },
    problem: { [locale]: problem },
  });
  const found = await similarToTexts(texts, { kinds, without, locale, count: 4 });
  return found.map((entry) => entry.title.text);
};

test.each([
  ["Тихи часове", ["Тихи часове в магазина", "Без музика и силна светлина за хора с аутизъм."]],
  ["Аптека на колела", ["Подвижна аптека за селата", "Лекарства до селата, в които няма аптека."]],
  ["Автобус по заявка", ["Автобус при поискване", "Малък автобус, който идва, когато го поръчате."]],
  ["Съседска работилница за ремонт", ["Работилница за поправка на уреди", "Съседи поправят уреди заедно."]],
  ["Мрежа „Хлебни къщи“", ["Хлебна къща", "Хора от квартала месят заедно хляб."]],
])("„%s“ is offered to who writes the same in other words", async (title, texts) => {
  expect((await similar(texts))[0]).toBe(title);
});

test("in the other language too", async () => {
  const texts = ["Repair café", "Neighbours mend broken appliances together."];
  expect(await similar(texts, { locale: "en" })).toEqual(["Neighbourhood repair workshop"]);
});

test.each([
  [["Орбитална станция за проучване на Марс", "Ракети и астронавти от Плевен.", "Няма ракетна площадка."]],
  [["Пчели на покрива", "Кошери върху обществени сгради.", "Пчелите намаляват."]],
  [["Помощ"]],
  [["и за на"]],
  [["…", "'); DROP TABLE ideas; --"]],
  [[]],
])("nothing is offered to %j", async (texts) => {
  expect(await similar(texts)).toEqual([]);
});

test("never the entry itself, nor what is not public", async () => {
  const texts = ["Тихи часове", "Часове без музика и опашки за хора с аутизъм."];
  const { entryId } = await db().publicationText.findFirstOrThrow({ where: { title: "Тихи часове" } });
  expect(await similar(texts)).toContain("Тихи часове");
  expect(await similar(texts, { without: entryId })).not.toContain("Тихи часове");
});

test("whatever a draft holds instead of texts is no text", () => {
  expect(textsOf("idea", { title: "x", teaser: ["y"], problem: { bg: 3, en: null } })).toEqual([]);
  expect(textsOf("practice", {})).toEqual([]);
});

test("a page asks for it in a handful of queries", async () => {
  const texts = ["Градини в кварталите", "Съседи отглеждат зеленчуци заедно между блоковете."];
  const { queries } = await countQueries(() => similar(texts));
  expect(queries.length).toBeLessThanOrEqual(12);
});
