import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { checkOf } from "@/lib/transfer/check";
import { deleteFit, saveFit } from "@/lib/transfer/commands";
import { mostFits } from "@/lib/transfer/limits";
import { practicesTyped, practiceTitles } from "@/lib/transfer/queries";
import { savedFitsOf } from "@/lib/transfer/saved-queries";
import { member } from "../factories/members";
import { publishPlain } from "../factories/publications";

const slugOf = async (entryId: string) =>
  (await db().publication.findUniqueOrThrow({ where: { entryId } })).slug;

describe("practices that somebody types", () => {
  it("are found by slug, address and title, once each and in that order", async () => {
    const [bread, garden, hidden] = [
      await publishPlain("Хлебна къща"),
      await publishPlain("Градина, която храни", {
        title: { bg: "Градина, която храни", en: "A feeding garden" },
        teaser: { bg: "За всички.", en: "For all." },
      }),
      await publishPlain("Скрита"),
    ];
    await db().publication.update({ where: { entryId: hidden.id }, data: { status: "hidden" } });
    const [breadSlug, gardenSlug, hiddenSlug] = await Promise.all(
      [bread.id, garden.id, hidden.id].map(slugOf),
    );
    const found = await practicesTyped([
      "a FEEDING garden",
      `https://club.example/en/practices/${breadSlug}?x=1#results`,
      gardenSlug ?? "",
      hiddenSlug ?? "",
      "Няма такава",
    ]);
    expect(found.practices.map(({ slug }) => slug)).toEqual([gardenSlug, breadSlug]);
    expect(found.missing).toEqual([hiddenSlug, "Няма такава"]);
    expect(await practiceTitles("en")).toEqual(["A feeding garden", "Хлебна къща"]);
    const { query, compared } = await checkOf({ population: "5", practices: `${breadSlug},${gardenSlug}` });
    expect(query).toBe(`?population=5&practices=${breadSlug},${gardenSlug}`);
    expect(compared[0]?.findings).toHaveLength(7);
  });

  it("are found at a former address", async () => {
    const { id } = await publishPlain("Преместена");
    await db().formerSlug.create({ data: { slug: "predi", entryId: id } });
    expect((await practicesTyped(["predi"])).practices[0]?.id).toBe(id);
  });
});

describe("a saved check", () => {
  it("is kept once, for its owner alone, until they delete it", async () => {
    const [viewer, stranger] = [await member(), await member()];
    const fit = { id: crypto.randomUUID(), name: "Видин", query: "?population=5&practices=a" };
    expect(await Promise.all([saveFit(viewer, fit), saveFit(viewer, fit)])).toEqual(["saved", "saved"]);
    const [kept, ...more] = await savedFitsOf(viewer);
    expect(more).toEqual([]);
    expect(kept).toMatchObject({ name: "Видин", query: fit.query, asked: { place: { population: 5 } } });
    expect(await savedFitsOf(stranger)).toEqual([]);
    await deleteFit(stranger, fit.id);
    expect(await savedFitsOf(viewer)).toHaveLength(1);
    await deleteFit(viewer, fit.id);
    await deleteFit(viewer, fit.id);
    expect(await savedFitsOf(viewer)).toEqual([]);
  });

  it("is refused beyond the limit", async () => {
    const viewer = await member();
    await db().savedFit.createMany({
      data: Array.from({ length: mostFits }, (_, n) => ({
        userId: viewer.id,
        name: `${n}`,
        input: { query: "" },
      })),
    });
    const fit = { id: crypto.randomUUID(), name: "Още една", query: "?practices=a" };
    expect(await saveFit(viewer, fit)).toBe("too_many");
  });
});
