import fc from "fast-check";
import { expect, test } from "vitest";
import { db, transaction } from "@/lib/db/client";
import { saveDraft } from "@/lib/entries/drafts";
import { publishRevision } from "@/lib/entries/publish";
import { decide, moderatePublication } from "@/lib/entries/review";
import { authorAct } from "@/lib/entries/submission";
import { similarTo } from "@/lib/search/similar";
import { claimed, draft, published, republished, succeeded } from "../factories/entries";
import { member } from "../factories/members";
import { rawPractice } from "../factories/practice";
import { ask, expectCounted, found, indexedDocuments, titlesOf, wholeIndex } from "../factories/search";

const [author, moderator] = [await member(), await member("moderator")];
type Data = NonNullable<Parameters<typeof published>[0]>["data"];
const publish = (data: Data) => published({ author, moderator, data });
type Entry = Awaited<ReturnType<typeof publish>>;

const moderate = async ({ id }: Entry, action: "hide" | "restore") =>
  succeeded(await moderatePublication(moderator, { entryId: id, action, reason: "Жалба." }));

test("an entry is found by everything that it says, as soon as it is published", async () => {
  await publish({
    title: { bg: "Книжарница на колела", en: "Bookshop on wheels" },
    teaser: { bg: "Автобус обикаля махалите.", en: "A bus tours hamlets." },
    organisation: { bg: "Сдружение „Гъдулка“" },
    problem: { bg: "Няма читанка.", en: "No primers." },
    results: [{ indicator: { bg: "Зарадвани пръвчета" }, value: "640" }],
    topics: ["education"],
    oblasti: ["BG311"],
  });
  const words = ["книжарници", "bookshops", "автобуси", "hamlet", "гъдулка", "читанките", "primer", "пръвче"];
  const names = [
    "образование",
    "education",
    "Видин",
    "Vidin",
    "северозападен",
    "България",
    "Bulgaria",
    "жители",
  ];
  for (const q of [...words, ...names])
    for (const locale of ["bg", "en"] as const)
      expect([q, await found(q, { locale })]).toEqual([
        q,
        [locale === "bg" ? "Книжарница на колела" : "Bookshop on wheels"],
      ]);
  expect(await found("тромпет")).toEqual([]);
});

test("what is hidden or withdrawn is gone at once from everywhere, and comes back in its old place", async () => {
  const names = ["Първи тромпет", "Втори тромпет", "Трети тромпет"];
  const entries: Entry[] = [];
  for (const bg of names) {
    const data = { title: { bg }, problem: { bg: "Валдхорна." }, organisation: { bg } };
    entries.push(await publish({ ...data, oblasti: bg === names[1] ? ["BG312"] : ["BG313"] }));
  }
  const [first, second, third] = entries as [Entry, Entry, Entry];
  const newest = () => found("тромпет", { sort: "newest" });
  expect(await newest()).toEqual(names.toReversed());
  const before = await wholeIndex();
  const all = await ask("");

  await moderate(second, "hide");
  expect(await newest()).toEqual(["Трети тромпет", "Първи тромпет"]);
  expect((await similarTo(first.id, "bg", 9)).map(({ id }) => id)).toEqual([third.id]);
  expect(await similarTo(second.id, "bg", 9)).toEqual([]);
  expect(await ask("Втори")).toMatchObject({ total: 0, items: [], suggestion: null });
  const now = await ask("");
  expect([now.total, now.facets.region.BG312]).toEqual([all.total - 1, undefined]);
  expect(JSON.stringify(await wholeIndex())).not.toMatch(/втори|BG312/i);
  await expectCounted();

  await moderate(second, "restore");
  expect(await newest()).toEqual(names.toReversed());
  expect(await wholeIndex()).toEqual(before);

  succeeded(await authorAct(author, { entryId: third.id, action: "withdraw" }));
  expect(await newest()).toEqual(["Втори тромпет", "Първи тромпет"]);
  expect((await similarTo(first.id, "bg", 9)).map(({ id }) => id)).toEqual([second.id]);
});

test("an entry that is published again is found by its new words and not by its old ones", async () => {
  const entry = await publish({ title: { bg: "Градска оранжерия" }, problem: { bg: "Мушмули." } });
  await republished(entry, {
    title: { bg: "Селска оранжерия", en: "Village glasshouse" },
    teaser: { bg: "За всички.", en: "For all." },
    problem: { bg: "Къпини." },
  });
  expect(titlesOf(await ask("градска оранжерия")).length).toBe(1);
  expect(await ask("градска")).toMatchObject({ total: 0 });
  expect(await ask("мушмули")).toMatchObject({ total: 0 });
  for (const q of ["селска", "къпина", "glasshouses"]) expect(await found(q)).toEqual(["Селска оранжерия"]);
  await expectCounted();
});

test("a confirmation counts from the moment of its day", async () => {
  const old = await publish({ title: { bg: "Окарина първа" } });
  await publish({ title: { bg: "Окарина втора" } });
  const now = new Date(Date.now() + 60_000);
  succeeded(await authorAct(author, { entryId: old.id, action: "confirm", now }));
  expect(await found("окарина", { sort: "confirmed" })).toEqual(["Окарина първа", "Окарина втора"]);
});

test("a publication that fails changes nothing", async () => {
  const { id } = await publish({ title: { bg: "Стара мелница" } });
  const before = await wholeIndex();
  const data = { ...rawPractice(), title: { bg: "Нова ракета" }, results: [], objectives: [], sdgs: [] };
  const rest = { targetGroups: [], oblasti: [], fundingSources: [], images: [], attachments: [] };
  const failing = transaction(async (tx) => {
    const entry = { id, kind: "practice", sourceLanguage: "bg" } as const;
    await publishRevision(tx, entry, { number: 2, data: { ...data, ...rest } });
    throw new Error("late");
  });
  await expect(failing).rejects.toThrow("late");
  expect(await wholeIndex()).toEqual(before);
});

test("two publications at the same moment are both counted", async () => {
  for (let round = 0; round < 4; round += 1) {
    const waiting = await Promise.all(
      ["Едновременна китара", "Едновременна тамбура", "Едновременна гайда"].map((bg) =>
        claimed({ moderator, data: { title: { bg }, oblasti: ["BG321", "BG322"] } }),
      ),
    );
    const decided = waiting.map(({ id, version }) =>
      decide(moderator, { entryId: id, decision: "publish", seenVersion: version, remarks: [] }),
    );
    for (const outcome of await Promise.all(decided)) succeeded(outcome);
    await expectCounted();
  }
});

test("what is hidden and restored at the same moment is counted once each", async () => {
  const entries: Entry[] = [];
  for (const bg of ["Двойна зурна", "Двойна гъдулка", "Двоен кларинет"])
    entries.push(
      await publish({ title: { bg }, problem: { bg: "Само тези трите: ксилофон, маримба, вибрафон." } }),
    );
  for (let round = 0; round < 4; round += 1)
    for (const action of ["hide", "restore"] as const) {
      await Promise.all(entries.map((entry) => moderate(entry, action)));
      await expectCounted();
    }
});

test("counts stay right whatever happens in whatever order", async () => {
  const words = ["арфа", "баян", "виола", "гонг", "дайре"];
  const data = (chosen: string[]) => ({
    title: { bg: `Оркестър ${chosen.join(" ")}` },
    problem: { bg: `${chosen.join(", ")} и ${chosen.join("та и ")}` },
  });
  const entries: { entry: Entry; hidden: boolean }[] = [];
  const steps = fc.record({
    what: fc.nat(3),
    which: fc.nat(9),
    chosen: fc.subarray(words, { minLength: 1 }),
  });
  for (const { what, which, chosen } of fc.sample(steps, { numRuns: 40, seed: 11 })) {
    const one = entries[which % Math.max(1, entries.length)];
    if (what === 0 || !one) entries.push({ entry: await publish(data(chosen)), hidden: false });
    else if (what < 3) {
      await moderate(one.entry, one.hidden ? "restore" : "hide");
      one.hidden = !one.hidden;
    } else {
      await republished(one.entry, data(chosen));
      one.hidden = false;
    }
    await expectCounted();
  }
  expect(entries.some(({ hidden }) => hidden)).toBe(true);
});

test("nothing that is not public stands in the index", async () => {
  const secret = { title: { bg: "Потайна работа" }, problem: { bg: "Потайно." } };
  await draft({ author, data: secret });
  const entry = await publish({ title: { bg: "Явна работа" } });
  const file = { entryId: entry.id, kind: "image", fileName: "потайна-снимка.jpg", bytes: 1 } as const;
  await db().upload.create({ data: { ...file, createdById: author.id } });
  succeeded(await authorAct(author, { entryId: entry.id, action: "revise" }));
  succeeded(await saveDraft(author, { entryId: entry.id, baseVersion: 1, values: secret }));
  const index = JSON.stringify(await wholeIndex());
  expect(index).toMatch(/явна/);
  expect(index).not.toMatch(/потай|снимка|example|@|жалба|moderator/i);
  expect((await indexedDocuments()).length).toBeGreaterThan(5);
});
