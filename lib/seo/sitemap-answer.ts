import { cached, everyListTag, listTag } from "@/lib/entries/cache";
import { type EntryKind, kindOf, kinds } from "@/lib/entries/kinds";
import { topicIds } from "@/lib/topics/topic";
import { fileResponse } from "./file-response";
import { absolute } from "./site";
import { sitemapFile, sitemapIndex } from "./sitemap";
import { listedPages, mostListed, publishedKinds } from "./sitemap-queries";

/** Pages that are no entries'. */
const pages = [
  "",
  "/practices",
  "/ideas",
  "/events",
  "/events/past",
  "/challenges",
  "/collections",
  "/coverage",
  "/transfer-fit",
  "/map",
  "/topics",
  ...topicIds().map((id) => `/topics/${id}`),
  "/feeds",
  "/about",
  "/about/review",
  "/accessibility",
  "/privacy",
];

const address = (name: string): string => absolute(`/sitemaps/${name}.xml`);

/** /sitemap.xml: where the sitemaps of all kinds are. */
export async function sitemapIndexAnswer(request: Request): Promise<Response> {
  const published = await cached(["sitemaps"], everyListTag(), publishedKinds);
  const parts = published.flatMap(({ kind, count, changed }) =>
    Array.from({ length: Math.ceil(count / mostListed) }, (_, index) => ({
      url: address(`${kindOf(kind).path}-${index + 1}`),
      changed,
    })),
  );
  const index = sitemapIndex([{ url: address("pages"), changed: null }, ...parts]);
  return fileResponse(request, index, { type: "application/xml", name: "sitemap.xml" });
}

/** /sitemaps/<file>: "pages.xml", "practices-1.xml". */
export async function sitemapAnswer(request: Request, file: string): Promise<Response> {
  const listed = file === "pages.xml" ? pages.map((path) => ({ path })) : await entriesIn(file);
  const text = listed.length > 0 ? sitemapFile(listed) : null;
  return fileResponse(request, text, { type: "application/xml", name: file });
}

async function entriesIn(file: string) {
  const [, path, part] = /^([a-z]+)-([1-9]\d{0,3})\.xml$/.exec(file) ?? [];
  const kind = (Object.keys(kinds) as EntryKind[]).find((one) => kindOf(one).path === path);
  if (!kind || !part) return [];
  return cached(["sitemap", kind, part], [listTag(kind)], () => listedPages(kind, Number(part)));
}
