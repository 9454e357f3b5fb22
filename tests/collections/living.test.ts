import { beforeEach, expect, test, vi } from "vitest";
import { foundNow, livingAt, mostLiving } from "@/lib/collections/living";
import { type Filters, pageSize } from "@/lib/search/filters";

/** A search that finds `total` practices, as the portal's own would give them page by page. */
let total = 0;
let partial = false;
const asked: { kind: unknown; page: number; group: string[] }[] = [];

vi.mock("@/lib/search/find", () => ({
  search: async (_: string, { page, group }: Filters, kind: unknown) => {
    asked.push({ kind, page, group });
    const ids = Array.from({ length: total }, (_unused, n) => ({ id: `p${n}` }));
    const items = ids.slice((page - 1) * pageSize, page * pageSize);
    return { items, total, partial, pages: Math.max(1, Math.ceil(total / pageSize)) };
  },
}));

beforeEach(() => {
  asked.length = 0;
  partial = false;
});

test("takes a hundred at most, in the order of the search, and says how many there are", async () => {
  total = 230;
  const living = await livingAt("/bg/practices?group=roma&page=3", "bg");
  expect(living?.ids).toEqual(Array.from({ length: mostLiving }, (_, n) => `p${n}`));
  expect(living?.found).toBe(230);
  expect(asked.map(({ page }) => page)).toEqual([1, 2, 3, 4, 5]);
  expect(new Set(asked.map(({ kind, group }) => `${kind} ${group}`))).toEqual(new Set(["practice roma"]));
});

test("asks for no page that there is not", async () => {
  total = 30;
  expect((await livingAt("/bg/search?group=roma", "bg"))?.ids).toHaveLength(30);
  expect(asked).toHaveLength(2);
});

test("takes nothing of what has only some of the words", async () => {
  total = 30;
  partial = true;
  expect(await livingAt("/bg/search?q=a+b", "bg")).toMatchObject({ found: 0, ids: [] });
  expect(await foundNow("/bg/search?q=a+b", "bg")).toBe(0);
});

test("asks nothing of an address that is no list", async () => {
  expect(await livingAt(undefined, "bg")).toBeNull();
  expect(await livingAt("https://example.org", "bg")).toBeNull();
  expect(await foundNow("", "bg")).toBeNull();
  expect(asked).toEqual([]);
});
