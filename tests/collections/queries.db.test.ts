import { describe, expect, it } from "vitest";
import { collectionsWith, publicCollections } from "@/lib/collections/queries";
import { db } from "@/lib/db/client";
import { collectedPractice, nextVersion, publishedCollection } from "@/tests/factories/collections";
import { countQueries } from "@/tests/support/count-queries";

const hide = (entryId: string) => db().publication.update({ where: { entryId }, data: { status: "hidden" } });

describe("collections", () => {
  it("are listed by their newest version, and as it says", async () => {
    const first = await publishedCollection();
    const second = await publishedCollection({ practices: 1 });
    const listed = async () => (await publicCollections("en")).map(({ id, number }) => ({ id, number }));
    expect(await listed()).toEqual([
      { id: second.id, number: 1 },
      { id: first.id, number: 1 },
    ]);
    await nextVersion(first, { teaser: { bg: "Допълнена.", en: "Extended." }, validUntil: "2098-01-31" });
    expect(await listed()).toEqual([
      { id: first.id, number: 2 },
      { id: second.id, number: 1 },
    ]);
    const [newest] = await publicCollections("bg", 1);
    expect(newest).toMatchObject({
      question: { text: "Какво работи в ранните години?", lang: "bg" },
      items: 2,
      practices: 2,
      validUntil: "2098-01-31",
    });
    await hide(first.id);
    expect(await listed()).toEqual([{ id: second.id, number: 1 }]);
  });

  it("are named by a practice that is in their newest version, in two queries", async () => {
    const [stays, goes] = [await collectedPractice("Остава"), await collectedPractice("Отпада")];
    const collection = await publishedCollection({ practices: [stays, goes] });
    const other = await publishedCollection({ practices: [goes] });
    const named = async (id: string) => (await collectionsWith(id, "bg")).map((one) => one.id);
    expect(await named(goes.id)).toEqual([other.id, collection.id]);
    await nextVersion(collection, {
      items: [{ link: `/bg/practices/${stays.slug}`, why: { bg: "Остава." } }],
    });
    expect(await named(goes.id)).toEqual([other.id]);
    expect(await named(stays.id)).toEqual([collection.id]);
    const { queries } = await countQueries(() => collectionsWith(stays.id, "bg"));
    // Titles are rows of their own.
    expect(queries).toHaveLength(3);
    await hide(collection.id);
    expect(await named(stays.id)).toEqual([]);
  });
});
