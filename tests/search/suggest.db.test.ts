import { expect, test } from "vitest";
import { GET } from "@/app/api/suggest/route";
import { moderatePublication } from "@/lib/entries/review";
import type { RawObject } from "@/lib/forms/raw";
import { suggest } from "@/lib/search/suggest";
import { published, succeeded } from "../factories/entries";
import { member } from "../factories/members";

const [author, moderator] = [await member(), await member("moderator")];
const publish = (title: RawObject) =>
  published({
    author,
    moderator,
    data: { title, ...("en" in title && { teaser: { bg: "За всички.", en: "For all." } }) },
  });

const bread = await publish({ bg: "Хлебна къща" });
const school = await publish({ bg: "Училище без граници", en: "School without borders" });
const hidden = await publish({ bg: "Училище на тъмно" });
for (const kindOfBread of ["ръжен", "бял", "пълнозърнест", "лимец"]) {
  await publish({ bg: `Хляб за всички: ${kindOfBread}` });
}

const textsOf = async (typed: string, locale: "bg" | "en" = "bg") => {
  const groups = await suggest(locale, typed);
  return Object.fromEntries(groups.map(({ name, options }) => [name, options.map(({ text }) => text)]));
};

test("entries are found by the beginning of a word of their title, in any of its forms", async () => {
  expect((await textsOf("хлебн")).practice?.[0]).toBe("Хлебна къща");
  expect(await textsOf("КЪЩ")).toEqual({ practice: ["Хлебна къща"] });
  for (const typed of ["училището гра", "училища без гр"]) {
    expect(await textsOf(typed)).toEqual({ practice: ["Училище без граници"] });
  }
  expect((await textsOf("училище без")).practice?.[0]).toBe("Училище без граници");
  expect(await textsOf("граници къщ")).toEqual({});
});

test("four entries at most, the newest first", async () => {
  const { practice } = await textsOf("хля");
  expect(practice).toEqual([
    "Хляб за всички: лимец",
    "Хляб за всички: пълнозърнест",
    "Хляб за всички: бял",
    "Хляб за всички: ръжен",
  ]);
});

test("an entry is told in the reader's language, otherwise in its own, and leads to its page", async () => {
  const [found] = await suggest("en", "училищ");
  expect(found).toMatchObject({
    name: "practice",
    options: expect.arrayContaining([
      { text: "School without borders", lang: "en", href: `/en/practices/${school.slug}` },
    ]),
  });
  expect(await suggest("en", "къща")).toEqual([
    {
      name: "practice",
      options: [{ text: "Хлебна къща", lang: "bg", href: `/en/practices/${bread.slug}` }],
    },
  ]);
});

test("what is hidden is suggested no more", async () => {
  expect(await textsOf("тъм")).toEqual({ practice: ["Училище на тъмно"] });
  succeeded(await moderatePublication(moderator, { entryId: hidden.id, action: "hide", reason: "Жалба." }));
  expect(await textsOf("тъм")).toEqual({});
});

test("topics, target groups and places by their names in either language or in Latin letters", async () => {
  for (const typed of ["образов", "obrazov", "educat"]) {
    const groups = await suggest("bg", typed);
    expect(groups.find(({ name }) => name === "topic")?.options).toEqual([
      { text: "Образование", lang: "bg", href: "/bg/search?topic=education" },
    ]);
  }
  expect((await suggest("en", "види")).find(({ name }) => name === "region")?.options).toEqual([
    { text: "Vidin", lang: "en", href: "/en/search?region=BG311" },
  ]);
  expect((await textsOf("деца увр")).group).toContain("Деца с увреждания");
  expect((await textsOf("деца")).group?.[0]).toBe("Деца");
});

test.each([
  "",
  " ",
  "x",
  "%",
  "__",
  "%%%%",
  "\\",
  "\\\\%",
  "'",
  "''; --",
  "&&",
  "!!",
  "(",
  ":*",
  "<->",
  "\0\0",
])("%j breaks nothing", async (typed) => {
  expect(await suggest("bg", typed)).toEqual([]);
});

test.each(["topic:", "topic", "kind:practice", "#", "къща:*", "'къща", "къща\\", "къщ%", "къщ_"])(
  "%j finds no code and no sign of a pattern",
  async (typed) => {
    const { practice = [] } = await textsOf(typed);
    expect(practice.every((title) => title === "Хлебна къща")).toBe(true);
  },
);

test("a very long question is cut, and words that are nowhere find nothing", async () => {
  expect(await suggest("bg", "къща ".repeat(10_000))).toMatchObject([{ name: "practice" }]);
  expect(await suggest("bg", "ж".repeat(100_000))).toEqual([]);
});

const ask = (query: string) => GET(new Request(`http://localhost/api/suggest${query}`));

test("the answer comes with all its words and may be kept for a minute", async () => {
  const response = await ask(`?lang=en&q=${encodeURIComponent("къща ")}`);
  expect(response.headers.get("cache-control")).toBe("public, max-age=60, s-maxage=60");
  expect(await response.json()).toEqual({
    label: "Suggestions",
    status: "1 suggestion",
    groups: [
      {
        name: "practice",
        label: "Good practices",
        options: [{ text: "Хлебна къща", lang: "bg", href: `/en/practices/${bread.slug}` }],
      },
    ],
    search: "Search for “къща”",
  });
});

test.each(["", "?q=", "?lang=de&q=zzz", "?lang=bg&lang=en&q=%FF", "?q=%00", "?q[]=1", "?q=x"])(
  "a bad question (%s) has an empty list for an answer",
  async (query) => {
    const response = await ask(query);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ groups: [] });
  },
);

test("browsers get what they ask for", async () => {
  const response = await ask(`?lang=bg&format=opensearch&q=${encodeURIComponent("образ")}`);
  expect(response.headers.get("content-type")).toBe("application/x-suggestions+json");
  expect(await response.json()).toEqual(["образ", ["Образование"]]);
  expect(await (await ask("?format=opensearch&q=%25")).json()).toEqual(["%", []]);
});
