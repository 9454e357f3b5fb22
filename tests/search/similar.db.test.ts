import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { moderatePublication } from "@/lib/entries/review";
import type { RawObject } from "@/lib/forms/raw";
import type { Locale } from "@/lib/i18n/locale";
import { similarTo } from "@/lib/search/similar";
import { countQueries } from "@/tests/support/count-queries";
import { published, succeeded } from "../factories/entries";
import { member } from "../factories/members";
import { publishMany, publishPlain } from "../factories/publications";

await publishMany(120, 13);
/** Publishes a practice of an organisation. */
const publish = (title: string, bg: string, more: RawObject = {}) =>
  publishPlain(title, { organisation: { bg }, topics: ["energy"], ...more });
const similar = async (id: string, { locale = "bg" as Locale, count = 9 } = {}) =>
  (await similarTo(id, locale, count)).map(({ title }) => title.text);

const hives = await publish("Градски кошери", "Пчелар", { solution: { bg: "Кошери и пчели на покрива." } });
const honey = await publish("Мед от покрива", "Медна къща", {
  solution: { bg: "Пчели и мед." },
});
const school = await publish("Училище за пчелари", "Школа", { problem: { bg: "Пчелите изчезват." } });
await publish("Покриви и кошери", "Пчелар", { solution: { bg: "Кошери и пчели на покрива." } });
await publish("Слънце в мрежата", "Ток", { solution: { bg: "Панели." } });

test("entries that share telling words and topics, the most similar first, and never itself", async () => {
  const all = await similar(hives.id);
  expect(all.slice(0, 2).sort()).toEqual(["Мед от покрива", "Училище за пчелари"]);
  expect(all).toContain("Слънце в мрежата");
  expect(all).not.toContain("Градски кошери");
  expect(await similar(hives.id, { count: 2 })).toEqual(all.slice(0, 2));
  expect(await similar(hives.id, { count: 0 })).toEqual([]);
});

test("nothing of its own organisation, and of no other one twice", async () => {
  expect(await similar(hives.id)).not.toContain("Покриви и кошери");
  const organisations = (await similarTo(school.id, "bg", 30)).map(({ organisation }) => organisation?.text);
  expect(organisations).toContain("Пчелар");
  expect(new Set(organisations).size).toBe(organisations.length);
});

test("a word in two forms that stands in one entry alone leads nowhere, and hides nothing", async () => {
  const bg =
    "Кавал и кавали, гайда и гайди, тъпан и тъпани, зурла и зурли, чан и чанове, дайре и дайрета, тамбура и тамбури.";
  const first = await publish("Свирачи", "Свирка", { problem: { bg }, oblasti: ["BG425"] });
  await publish("Път през планината", "Друмник", { oblasti: ["BG425"] });
  await publish("Мост над реката", "Мостар", { oblasti: ["BG425"] });
  expect(await similar(first.id)).toContain("Път през планината");
});

test("an organisation is the same in both languages", async () => {
  const [bg, en] = ["Бръмчене.", "Humming."];
  const first = await publish("Първи рой", "Рояк", { problem: { bg } });
  const both = { title: { bg: "Втори рой", en: "Second swarm" }, teaser: { bg, en }, problem: { bg, en } };
  await publish("", "", { ...both, organisation: { bg: "Рояк", en: "Swarm" } });
  await publish("Трети рой", "Кошер", { problem: { bg } });
  for (const locale of ["bg", "en"] as const)
    expect((await similar(first.id, { locale }))[0]).toBe("Трети рой");
});

test("one organisation with many texts does not crowd out the others", async () => {
  for (let number = 1; number <= 26; number += 1)
    await publish(`Лавандула ${number}`, "Лавандула ЕООД", { problem: { bg: "Лавандулов дестилатор." } });
  await publish("Роза и лавандула", "Розова долина");
  const first = await publish("Лавандула начало", "Лавандула ЕООД", {
    problem: { bg: "Лавандулов дестилатор." },
  });
  expect((await similar(first.id))[0]).toBe("Роза и лавандула");
});

test("nothing that is hidden, and nothing for what is hidden or is not there", async () => {
  const moderator = await member("moderator");
  const data = {
    title: { bg: "Тайни кошери" },
    organisation: { bg: "Тайно" },
    solution: { bg: "Кошери, пчели, покрив." },
  };
  const secret = await published({ moderator, data });
  expect(await similar(hives.id)).toContain("Тайни кошери");
  succeeded(await moderatePublication(moderator, { entryId: secret.id, action: "hide", reason: "Жалба." }));
  expect(await similar(hives.id)).not.toContain("Тайни кошери");
  expect(await similar(secret.id)).toEqual([]);
  expect(await similar("00000000-0000-4000-8000-000000000000")).toEqual([]);
});

test("a few questions to the database, however many there are", async () => {
  for (const { id } of [hives, honey]) {
    const { queries } = await countQueries(() => similarTo(id, "en", 9));
    expect(queries.length).toBeLessThanOrEqual(14);
  }
  const [one] = await db().publication.findMany({ take: 1, select: { entryId: true } });
  expect(
    (await countQueries(() => similarTo(one?.entryId ?? "", "bg", 3))).queries.length,
  ).toBeLessThanOrEqual(14);
});
