import { beforeAll, describe, expect, test, vi } from "vitest";
import { filesAddress } from "@/lib/briefings/addresses";
import { allFiles, orderFiles, orderMissing, storeKey } from "@/lib/briefings/files";
import { makeFiles } from "@/lib/briefings/job";
import { filesOf } from "@/lib/briefings/queries";
import type { renderFile } from "@/lib/briefings/render";
import { serveFile } from "@/lib/briefings/serve";
import { eraseFromVersions } from "@/lib/collections/erase";
import { db, transaction } from "@/lib/db/client";
import { removeOrphans } from "@/lib/files/remove";
import type { Locale } from "@/lib/i18n/locale";
import { countQueries } from "@/tests/support/count-queries";
import { publishedCollection } from "../factories/collections";
import { ownStore } from "../files/support";

vi.setConfig({ testTimeout: 20_000 });
const store = await ownStore();

/** A published collection with its first version, whose files are ordered. */
async function frozen() {
  const { id: entryId, slug, versionId, author } = await publishedCollection({ practices: 1 });
  const { hash } = await db().collectionVersion.findUniqueOrThrow({ where: { id: versionId } });
  return { slug, entryId, versionId, hash, author };
}

/** A maker that needs no compiler: it writes what it was asked for. */
const quick: typeof renderFile = async ({ hash }, locale, format) =>
  Buffer.from(`${format} ${locale} ${hash}`, "utf8");

const make = (versionId: string, more: { last?: boolean; render?: typeof renderFile } = {}) =>
  makeFiles(versionId, { last: false, store, render: quick, ...more });

const ask = (slug: string, format: string, { locale = "bg" as Locale, number = "1", headers = {} } = {}) =>
  serveFile({ locale, slug, number, format, headers: new Headers(headers) }, () => store);

const statesOf = async (versionId: string) =>
  (await db().collectionFile.findMany({ where: { versionId }, select: { state: true } })).map(
    ({ state }) => state,
  );

const jobs = () =>
  db().$queryRaw<{ key: string }[]>`SELECT key FROM graphile_worker.jobs WHERE key LIKE 'briefing:%'`;

describe("the files of a new version", () => {
  let version: Awaited<ReturnType<typeof frozen>>;
  beforeAll(async () => {
    version = await frozen();
  });

  test("are ordered all at once, with one job", async () => {
    expect(await statesOf(version.versionId)).toEqual(allFiles.map(() => "waiting"));
    expect(allFiles).toHaveLength(9);
    await transaction((tx) => orderFiles(tx, version.versionId));
    expect((await jobs()).map(({ key }) => key)).toEqual([`briefing:${version.versionId}`]);
  });

  test("lead to the page about their progress until they are ready", async () => {
    const response = await ask(version.slug, "pdf");
    expect([
      response.status,
      response.headers.get("location"),
      response.headers.get("cache-control"),
    ]).toEqual([303, filesAddress("bg", version.slug, 1), "no-store"]);
  });

  test("are made, stored and given out, in two queries each", async () => {
    await make(version.versionId);
    expect(new Set(await statesOf(version.versionId))).toEqual(new Set(["ready"]));
    const { result, queries } = await countQueries(() => ask(version.slug, "docx", { locale: "en" }));
    expect(queries).toHaveLength(2);
    expect(result.status).toBe(200);
    expect(Object.fromEntries(result.headers)).toMatchObject({
      "content-disposition": `attachment; filename*=UTF-8''${version.slug}-v1-en.docx`,
      "content-type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "x-content-type-options": "nosniff",
      "cache-control": "public, max-age=0, s-maxage=60, must-revalidate",
    });
    expect(await result.text()).toBe(`docx en ${version.hash}`);
  });

  test("are kept once when they are the same in both languages", async () => {
    const [bg, en] = await Promise.all([
      ask(version.slug, "json"),
      ask(version.slug, "json", { locale: "en" }),
    ]);
    expect(bg.headers.get("etag")).toBe(en.headers.get("etag"));
    expect(en.headers.get("content-disposition")).toContain(`${version.slug}-v1.json`);
  });

  test("are not sent again to who has them", async () => {
    const etag = (await ask(version.slug, "csv")).headers.get("etag") ?? "";
    expect((await ask(version.slug, "csv", { headers: { "If-None-Match": etag } })).status).toBe(304);
    expect(
      (await ask(version.slug, "csv", { locale: "en", headers: { "If-None-Match": etag } })).status,
    ).toBe(200);
  });

  test("are left alone by a second job and by the nightly cleaning", async () => {
    const keys = [...store.keys].sort();
    const render = vi.fn(quick);
    await make(version.versionId, { render });
    await removeOrphans(new Date("2040-01-01"), store);
    expect(render).not.toHaveBeenCalled();
    expect([...store.keys].sort()).toEqual(keys);
  });

  test("exist under no other name, number or format", async () => {
    for (const [slug, format, number] of [
      ["nyama", "pdf", "1"],
      [version.slug, "html", "1"],
      [version.slug, "pdf", "2"],
      [version.slug, "pdf", "1e0"],
      [version.slug, "pdf", "99999999999"],
      ["../x", "pdf", "1"],
    ] as const) {
      expect((await ask(slug, format, { number })).status).toBe(404);
    }
  });

  test("are nobody's as soon as the collection is hidden", async () => {
    await db().publication.update({ where: { entryId: version.entryId }, data: { status: "hidden" } });
    expect((await ask(version.slug, "pdf")).status).toBe(404);
    expect(await filesOf({ slug: version.slug, number: 1 }, "bg")).toBeNull();
  });
});

describe("a file that cannot be made", () => {
  const broken: typeof renderFile = async (version, locale, format) => {
    if (format === "pdf") throw new Error("the compiler is ill");
    return quick(version, locale, format);
  };

  test("keeps no other from being made, waits for the next try, and has failed after the last", async () => {
    const { versionId, slug } = await frozen();
    await expect(make(versionId, { render: broken })).rejects.toThrow("the compiler is ill");
    expect((await statesOf(versionId)).filter((state) => state === "ready")).toHaveLength(7);
    expect((await filesOf({ slug, number: 1 }, "bg"))?.files[0]).toMatchObject({
      format: "pdf",
      state: "waiting",
    });
    await expect(make(versionId, { render: broken, last: true })).rejects.toThrow();
    const found = await filesOf({ slug, number: 1 }, "bg");
    expect(found).toMatchObject({ stuck: true, done: false });
    expect(found?.files[0]).toMatchObject({ state: "failed" });
    expect((await ask(slug, "pdf")).status).toBe(303);

    await transaction((tx) => orderMissing(tx, versionId));
    expect((await filesOf({ slug, number: 1 }, "bg"))?.stuck).toBe(false);
    await make(versionId);
    expect(await filesOf({ slug, number: 1 }, "en")).toMatchObject({ done: true, stuck: false });
  });

  test("can be asked for when it was never ordered", async () => {
    const { slug, versionId } = await frozen();
    await db().collectionFile.deleteMany({ where: { versionId, format: "pdf" } });
    expect((await ask(slug, "pdf")).status).toBe(303);
    expect(await filesOf({ slug, number: 1 }, "bg")).toMatchObject({ stuck: true, done: false });
    await transaction((tx) => orderMissing(tx, versionId));
    await make(versionId);
    expect((await ask(slug, "pdf")).status).toBe(200);
  });

  test("can be asked for again when its job got lost", async () => {
    const { slug } = await frozen();
    expect((await filesOf({ slug, number: 1 }, "bg", new Date(Date.now() + 3_600_000)))?.stuck).toBe(true);
  });
});

describe("when a person is erased from a version", () => {
  const erase = async ({ versionId, author }: Awaited<ReturnType<typeof frozen>>) => {
    await transaction((tx) => eraseFromVersions(tx, { userId: author.id }));
    return (await db().collectionVersion.findUniqueOrThrow({ where: { id: versionId } })).hash;
  };

  test("the old files are not given out, and the new ones replace them", async () => {
    const version = await frozen();
    await make(version.versionId);
    const hash = await erase(version);
    expect((await ask(version.slug, "csv")).status).toBe(303);
    await make(version.versionId);
    expect(hash).not.toBe(version.hash);
    expect(await (await ask(version.slug, "csv")).text()).toBe(`csv bg ${hash}`);
  });

  test("a file that was being made of the old content is thrown away", async () => {
    const version = await frozen();
    let erased = "";
    const slow: typeof renderFile = async (old, locale, format) => {
      erased ||= await erase(version);
      return quick(old, locale, format);
    };
    await make(version.versionId, { render: slow });
    const [first] = allFiles;
    const row = await db().collectionFile.findFirstOrThrow({
      where: { versionId: version.versionId, ...first },
    });
    expect(row.state).not.toBe("ready");
    expect(store.keys.has(storeKey(row.id, row.format))).toBe(false);
    await make(version.versionId);
    expect(await (await ask(version.slug, "json")).text()).toBe(`json bg ${erased}`);
  });
});
