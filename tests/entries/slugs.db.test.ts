import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { saveDraft } from "@/lib/entries/drafts";
import { currentSlugOf, entryBySlug } from "@/lib/entries/public-queries";
import { decide } from "@/lib/entries/review";
import { authorAct, submit } from "@/lib/entries/submission";
import { claim, claimed, draft, published, succeeded } from "../factories/entries";
import { member } from "../factories/members";

const titled = (bg: string) => ({ data: { title: { bg } } });
const slugFor = async (bg: string) => (await published(titled(bg))).slug;

describe("the address of a practice", () => {
  test("is its Bulgarian title by the Transliteration Act", async () => {
    expect(await slugFor("Жълтата къща на Щастие: център за юноши в София")).toBe(
      "zhaltata-kashta-na-shtastie-tsentar-za-yunoshi-v-sofia",
    );
    expect(await slugFor("„България“ – 100 % наше!")).toBe("bulgaria-100-nashe");
  });

  test("is the English title where there is no Bulgarian one", async () => {
    const { id, author } = await draft({ data: { title: { bg: "Само на български", en: "" } } });
    await db().entry.update({ where: { id }, data: { sourceLanguage: "en" } });
    const en = { title: { en: "Bread house" }, teaser: { en: "t" }, organisation: { en: "o" } };
    const more = { problem: { en: "p" }, solution: { en: "s" } };
    succeeded(await saveDraft(author, { entryId: id, baseVersion: 1, values: { ...en, ...more } }));
    succeeded(await submit(author, { entryId: id }));
    const moderator = await member("moderator");
    const seenVersion = await claim(id, moderator);
    const { slug } = succeeded(
      await decide(moderator, { entryId: id, decision: "publish", seenVersion, remarks: [] }),
    );
    expect(slug).toBe("bread-house");
  });

  test("gets a number where it is taken, was taken once, or is a page of its own", async () => {
    expect([await slugFor("Градина"), await slugFor("Градина!"), await slugFor("ГРАДИНА")]).toEqual([
      "gradina",
      "gradina-2",
      "gradina-3",
    ]);
    const { id } = await draft();
    await db().formerSlug.create({ data: { slug: "stara", entryId: id } });
    expect(await slugFor("Стара")).toBe("stara-2");
    expect(await slugFor("New")).toBe("new-2");
    expect(await slugFor("Filter")).toBe("filter-2");
  });

  test("is made of what there is when a title has no letters", async () => {
    expect(await slugFor("***")).toBe("practice");
    expect(await slugFor("…")).toBe("practice-2");
  });

  test("stays when the title changes", async () => {
    const { id, author, moderator, slug } = await published(titled("Първо име"));
    succeeded(await authorAct(author, { entryId: id, action: "revise" }));
    succeeded(
      await saveDraft(author, { entryId: id, baseVersion: 1, values: { title: { bg: "Второ име" } } }),
    );
    succeeded(await submit(author, { entryId: id }));
    const seenVersion = await claim(id, moderator);
    const decision = { entryId: id, decision: "publish", seenVersion, remarks: [] } as const;
    expect(await decide(moderator, decision)).toMatchObject({ ok: true, slug });
    expect((await entryBySlug("practice", slug))?.content.title).toEqual({ bg: "Второ име" });
  });

  test("leads from a former one to the present, while the practice is public", async () => {
    const { id, author, slug } = await published(titled("Преместена"));
    await db().formerSlug.create({ data: { slug: "predishna", entryId: id } });
    expect(await currentSlugOf("practice", "predishna")).toBe(slug);
    succeeded(await authorAct(author, { entryId: id, action: "withdraw" }));
    expect(await currentSlugOf("practice", "predishna")).toBeNull();
  });

  test("is different for two of one title that are published at once", async () => {
    const [one, other] = [await claimed(titled("Близнаци")), await claimed(titled("Близнаци"))];
    const results = await Promise.all(
      [one, other].map(({ id, moderator, version }) =>
        decide(moderator, { entryId: id, decision: "publish", seenVersion: version, remarks: [] }),
      ),
    );
    expect(results.map((result) => succeeded(result).slug).sort()).toEqual(["bliznatsi", "bliznatsi-2"]);
  });
});
