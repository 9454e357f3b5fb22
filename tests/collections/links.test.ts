import { afterEach, describe, expect, test, vi } from "vitest";
import { collectionCrossCheck } from "@/lib/collections/cross-check";
import { isPortalAddress, listAt, sameKey, targetOf } from "@/lib/collections/links";
import { type EntryKind, kindOf, kinds } from "@/lib/entries/kinds";

afterEach(() => vi.unstubAllEnvs());

const live = () => {
  vi.stubEnv("DATABASE_URL", "postgres://somewhere/club");
  vi.stubEnv("SITE_URL", "https://club.example.org");
};

describe("an item's address", () => {
  test.each([
    ["/bg/practices/hlebna-kashta", "practice"],
    ["/en/practices/hlebna-kashta?x=1#results", "practice"],
    ["practices/hlebna-kashta", "practice"],
    ["bg/events/hlebna-kashta", "event"],
    [" /ideas/hlebna-kashta/ ", "idea"],
    ["http://localhost:3000/en/challenges/hlebna-kashta", "challenge"],
    ["localhost:3000/bg/collections/hlebna-kashta", "collection"],
  ])("%s is a page of the portal", (link, kind) => {
    expect(targetOf(link)).toEqual({ kind, slug: "hlebna-kashta" });
  });

  test("of the portal's own host is a page, of another host is not, whatever its path", () => {
    live();
    expect(targetOf("https://club.example.org/bg/practices/a")).toEqual({ kind: "practice", slug: "a" });
    const other = "https://example.org/bg/practices/a";
    expect(targetOf(other)).toEqual({ address: other });
    expect(targetOf("http://localhost/bg/practices/a")).toBeNull();
  });

  test.each([
    "/bg/practices",
    "/bg/about",
    "/bg/practices/a/adapt",
    "/bg/collections/a/v/2",
    "/bg/__proto__/a",
    "/bg/practices/ХЛЕБ",
  ])("%s is of the portal and nothing to collect", (link) => {
    expect(targetOf(link)).toBeNull();
    expect(isPortalAddress(link)).toBe(true);
  });

  test.each([
    ["https://example.org/a?b=1", "https://example.org/a?b=1"],
    ["example.org/a", "https://example.org/a"],
  ])("%s is an outside page", (link, address) => expect(targetOf(link)).toEqual({ address }));

  test.each([
    "",
    "хлебна къща",
    "javascript:alert(1)",
    "ftp://example.org/a",
    "//example.org/a",
    "/\\evil.example",
  ])("%s is nothing", (link) => {
    expect(targetOf(link)).toBeNull();
    expect(isPortalAddress(link)).toBe(false);
  });

  test("knows the list of every kind", () => {
    for (const kind of Object.keys(kinds) as EntryKind[])
      expect(targetOf(`/bg/${kindOf(kind).path}/a`)).toEqual({ kind, slug: "a" });
  });

  test("is the same thing in another language, with another mark, with a slash at its end", () => {
    const key = (link: string) => {
      const target = targetOf(link);
      return target && sameKey(target);
    };
    expect(key("/en/practices/a#cost")).toBe(key("http://localhost:3000/bg/practices/a"));
    expect(key("https://example.org/a/#b")).toBe(key("http://example.org/a"));
    expect(key("https://example.org/a?b")).not.toBe(key("https://example.org/a"));
    expect(key("/bg/ideas/a")).not.toBe(key("/bg/practices/a"));
  });
});

test.each([
  ["/bg/practices?group=roma&evidence=2", { path: "/practices", query: "?group=roma&evidence=2" }],
  ["http://localhost:3000/en/search?q=bread", { path: "/search", query: "?q=bread" }],
  ["search?kind=idea&kind=practice", { path: "/search", query: "?kind=idea&kind=practice" }],
  ["/bg/practices", { path: "/practices", query: "" }],
  ["/bg/search?kind=idea", null],
  ["/bg/ideas?group=roma", null],
  ["/bg/practices/a", null],
  ["https://example.org/practices", null],
  ["друго", null],
])("the list at %s", (address, list) => expect(listAt(address)).toEqual(list));

describe("the check of a whole collection", () => {
  const items = (...rows: Record<string, unknown>[]) => ({ items: rows as never });
  const keys = (raw: Parameters<typeof collectionCrossCheck>[0]) =>
    collectionCrossCheck(raw, "bg").map(({ path, key }) => `${path} ${key}`);

  test("passes pages of the portal, named outside pages and a list", () => {
    const raw = items(
      { link: "/bg/practices/a", compare: "on" },
      { link: "https://example.org", label: { bg: "Пример" } },
      {},
    );
    expect(keys({ ...raw, living: "/bg/practices?group=roma" })).toEqual([]);
    expect(keys({ living: "/bg/search?q=a" })).toEqual([]);
  });

  test("wants something collected", () => {
    expect(keys({})).toEqual(["items required"]);
    expect(keys({ items: [{}], living: " " })).toEqual(["items required"]);
  });

  test("says what is wrong beside the row", () => {
    const raw = items(
      { link: "/bg/practices/a" },
      { link: "http://localhost:3000/en/practices/a" },
      { link: "нещо" },
      { link: "/bg/about" },
      { link: "https://example.org", label: { en: "Example" }, compare: "on" },
      { link: "/bg/ideas/a", compare: "on" },
      { link: "", why: { bg: "…" } },
    );
    expect(keys({ ...raw, living: "/bg/ideas" })).toEqual([
      "items.1.link sameTwice",
      "items.2.link url",
      "items.3.link clubAddress",
      "items.4.label.bg required",
      "items.4.compare comparesPractices",
      "items.5.compare comparesPractices",
      "living listAddress",
    ]);
  });
});
