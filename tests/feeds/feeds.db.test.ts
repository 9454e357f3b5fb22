import Parser from "rss-parser";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { GET as citeVersion } from "@/app/cite/[locale]/collections/[slug]/v/[file]/route";
import { GET as cite } from "@/app/cite/[locale]/practices/[file]/route";
import { GET as feed } from "@/app/feeds/[locale]/[file]/route";
import { GET as picture } from "@/app/og/[locale]/[section]/[file]/route";
import { GET as index } from "@/app/sitemap.xml/route";
import { GET as sitemap } from "@/app/sitemaps/[file]/route";
import { db } from "@/lib/db/client";
import { nextVersion, publishedCollection } from "../factories/collections";
import { publishPlain } from "../factories/publications";

// The routes as programs ask them, over what is public.

vi.mock("next/cache", () => ({ unstable_cache: (query: unknown) => query, revalidateTag: () => {} }));

const request = new Request("http://localhost:3000/");
const ask = <P>(route: (request: Request, context: { params: Promise<P> }) => Promise<Response>, params: P) =>
  route(request, { params: Promise.resolve(params) });
const feedAt = (locale: string, file: string) => ask(feed, { locale, file });

let hidden = "";
beforeAll(async () => {
  for (let day = 1; day <= 32; day += 1) await publishPlain(`Практика ${day}`);
  const { id } = await publishPlain("Скрита");
  const { slug } = await db().publication.update({ where: { entryId: id }, data: { status: "hidden" } });
  hidden = slug;
});

describe("feeds", () => {
  it("have the newest 30 of what is public, the newest first", async () => {
    for (const name of ["practices", "all"]) {
      const answer = await feedAt("bg", `${name}.rss`);
      expect(answer.headers.get("Content-Type")).toBe("application/rss+xml; charset=utf-8");
      const { items } = await new Parser().parseString(await answer.text());
      expect(items.map(({ title }) => title)).toEqual(
        Array.from({ length: 30 }, (_, place) => `Практика ${32 - place}`),
      );
    }
  });

  it("of a kind have no other", async () => {
    const answer = await feedAt("en", "ideas.json");
    expect(((await answer.json()) as { items: [] }).items).toEqual([]);
  });

  it("are not there at any other address", async () => {
    for (const file of ["drafts.rss", "practices.xml", "constructor.rss", "practices"])
      expect((await feedAt("bg", file)).status).toBe(404);
    expect((await feedAt("de", "practices.rss")).status).toBe(404);
  });
});

describe("the sitemaps", () => {
  it("are named by the index, and name what is public in the languages that it is written in", async () => {
    const named = [...(await (await index(request)).text()).matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, url]) => url,
    );
    expect(named).toEqual([
      "http://localhost:3000/sitemaps/pages.xml",
      "http://localhost:3000/sitemaps/practices-1.xml",
    ]);
    const file = await (await ask(sitemap, { file: "practices-1.xml" })).text();
    expect(file.match(/<url>/g)).toHaveLength(32);
    expect(file).not.toContain("/en/");
    expect(file).not.toContain(hidden);
    expect(
      (await (await ask(sitemap, { file: "pages.xml" })).text()).match(/<url>/g)?.length,
    ).toBeGreaterThan(50);
  });

  it("end", async () => {
    for (const file of ["practices-2.xml", "practices-0.xml", "ideas-1.xml", "secrets-1.xml"])
      expect((await ask(sitemap, { file })).status).toBe(404);
  });
});

describe("a collection", () => {
  it("is news with each version, and each version is cited for ever", async () => {
    const first = await publishedCollection({ practices: 1 });
    await nextVersion(first, { teaser: { bg: "Ново.", en: "New." } });
    const { items } = (await (await feedAt("en", "collections.json")).json()) as {
      items: { id: string; url: string }[];
    };
    expect(items.map(({ id, url }) => [id, url])).toEqual([
      [`urn:uuid:${first.id}#v2`, `http://localhost:3000/en/collections/${first.slug}/v/2`],
    ]);
    const versionAt = (file: string) => ask(citeVersion, { locale: "en", slug: first.slug, file });
    for (const number of [1, 2])
      expect(await (await versionAt(`${number}.ris`)).text()).toContain(
        `UR  - http://localhost:3000/en/collections/${first.slug}/v/${number}`,
      );
    for (const file of ["3.ris", "0.ris", "x.ris"]) expect((await versionAt(file)).status).toBe(404);
  });
});

describe("what belongs to an entry", () => {
  it("is there as long as the entry is public", async () => {
    const slug = "praktika-32";
    const file = await ask(cite, { locale: "bg", file: `${slug}.ris` });
    expect(await file.text()).toContain("TI  - Практика 32");
    expect(file.headers.get("Content-Disposition")).toBe(`attachment; filename="${slug}.ris"`);
    const drawn = await ask(picture, { locale: "bg", section: "practices", file: `${slug}.png` });
    expect([drawn.status, drawn.headers.get("Content-Type")]).toEqual([200, "image/png"]);
    expect((await ask(cite, { locale: "bg", file: `${hidden}.ris` })).status).toBe(404);
    expect((await ask(cite, { locale: "bg", file: `${slug}.docx` })).status).toBe(404);
    expect((await ask(picture, { locale: "bg", section: "practices", file: `${hidden}.png` })).status).toBe(
      404,
    );
    expect((await ask(picture, { locale: "bg", section: "ideas", file: `${slug}.png` })).status).toBe(404);
  });
});
