import { describe, expect, test } from "vitest";
import { changesBetween } from "@/lib/collections/changes";
import { outsideItem, unsaid } from "@/lib/collections/freeze-item";
import { canonicalJson, hashOf } from "@/lib/collections/hash";
import type { Snapshot, SnapshotGroup, SnapshotItem } from "@/lib/collections/snapshot";

const practice = (name: string, more: Partial<SnapshotItem> = {}): SnapshotItem => ({
  ...outsideItem("https://example.org", undefined, unsaid),
  kind: "practice",
  entryId: name,
  address: `/practices/${name}`,
  title: { bg: name },
  evidence: 2,
  practice: { costPerPerson: 120, results: [], needs: {}, preconditions: {} } as never,
  ...more,
});

const group = (bg: string | null, items: SnapshotItem[], living = false): SnapshotGroup => ({
  heading: bg ? { bg } : null,
  living,
  items,
});

const snapshot = (groups: SnapshotGroup[], more: Partial<Snapshot> = {}): Snapshot =>
  ({
    shape: 1,
    number: 1,
    publishedAt: "2026-11-23T10:00:00.000Z",
    keyMessages: [{ bg: "Рано." }],
    recommendations: [],
    summary: { bg: "Резюме." },
    groups,
    ...more,
  }) as unknown as Snapshot;

const named = (items: SnapshotItem[]) => items.map(({ entryId, address }) => entryId ?? address);

describe("between two versions", () => {
  const [a, b, c] = ["a", "b", "c"].map((name) => practice(name)) as [
    SnapshotItem,
    SnapshotItem,
    SnapshotItem,
  ];

  test("number and time are no change", () => {
    const before = snapshot([group("Г", [a, b])]);
    const after = { ...before, number: 2, publishedAt: "2027-01-01T00:00:00.000Z" };
    expect(changesBetween(before, after)).toMatchObject({ none: true, changed: [], texts: [] });
  });

  test("things come, go and move to another group; a changed order within a group is no move", () => {
    const link = outsideItem("https://example.org/a", { bg: "А" }, unsaid);
    const changes = changesBetween(
      snapshot([group(null, [a]), group("Деца", [b, c])]),
      snapshot([group(null, [link]), group("Деца", [c]), group("Здраве", [b])]),
    );
    expect(named(changes.added)).toEqual(["https://example.org/a"]);
    expect(named(changes.removed)).toEqual(["a"]);
    expect(
      changes.moved.map(({ item, from, to }) => [item.entryId, from.heading?.bg, to.heading?.bg]),
    ).toEqual([["b", "Деца", "Здраве"]]);
    expect(changes.none).toBe(false);
    const turned = changesBetween(snapshot([group("Г", [a, b])]), snapshot([group("Г", [b, a])]));
    expect(turned.none).toBe(true);
  });

  test("a renamed group moves nothing, from the search to the hand is a move", () => {
    const renamed = changesBetween(snapshot([group("Деца", [a])]), snapshot([group("Малки деца", [a])]));
    expect(renamed.moved).toEqual([]);
    const chosen = changesBetween(snapshot([group(null, [a], true)]), snapshot([group(null, [a])]));
    expect(chosen.moved.map(({ from, to }) => [from.living, to.living])).toEqual([[true, false]]);
  });

  test.each<[string, Partial<SnapshotItem>]>([
    ["title", { title: { bg: "Друго" } }],
    ["evidence", { evidence: 3 }],
    ["results", { practice: { ...a.practice, results: [{ value: "1" }] } as never }],
    ["cost", { practice: { ...a.practice, costPerPerson: 121 } as never }],
    ["transfer", { practice: { ...a.practice, monthsToStart: 3 } as never }],
    ["why", { why: { bg: "Защото." } }],
    ["caveat", { caveat: { en: "Few." } }],
    ["compare", { compare: true }],
  ])("a changed %s is told by its name", (part, more) => {
    const changes = changesBetween(
      snapshot([group(null, [a, b])]),
      snapshot([group(null, [{ ...a, ...more }, b])]),
    );
    expect(changes.changed.map(({ item, parts }) => [item.entryId, parts])).toEqual([["a", [part]]]);
  });

  test("what nobody reads in the comparison is no change", () => {
    const touched = { ...a, lastConfirmedAt: "2026-11-24T00:00:00.000Z", revisionNumber: 7 };
    expect(changesBetween(snapshot([group(null, [a])]), snapshot([group(null, [touched])])).none).toBe(true);
  });

  test("messages, recommendations and texts", () => {
    const before = snapshot([], { recommendations: [{ bg: "Стара" }] });
    const after = snapshot([], {
      keyMessages: [{ bg: "Рано." }, { bg: "Заедно." }],
      recommendations: [{ bg: "Нова" }],
      summary: { bg: "Ново резюме." },
      validUntil: "2028-01-01",
    });
    expect(changesBetween(before, after)).toMatchObject({
      keyMessages: { added: [{ bg: "Заедно." }], removed: [] },
      recommendations: { added: [{ bg: "Нова" }], removed: [{ bg: "Стара" }] },
      texts: ["summary", "validUntil"],
    });
  });
});

test("canonical JSON has one form, and the hash is of its bytes", () => {
  expect(canonicalJson({ b: [1, { d: "я", c: null }], a: 1e2, left: undefined })).toBe(
    '{"a":100,"b":[1,{"c":null,"d":"я"}]}',
  );
  // SHA-256 of "{}".
  expect(hashOf({} as Snapshot)).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
});
