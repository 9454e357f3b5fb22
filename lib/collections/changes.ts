import { locales } from "@/lib/i18n/locale";
import type { Localized } from "@/lib/i18n/localized";
import { canonicalJson } from "./hash";
import type { Snapshot, SnapshotItem } from "./snapshot";

/** Where an item stands: under which heading, and whether the saved search gave it. */
export interface Place {
  heading: Localized | null;
  living: boolean;
}

/** What can differ in an item that stands in both versions. */
export const itemParts = [
  "title",
  "evidence",
  "results",
  "cost",
  "transfer",
  "why",
  "caveat",
  "compare",
] as const;
export type ItemPart = (typeof itemParts)[number];

/** The texts of the collection itself that can differ. */
export const textParts = [
  "title",
  "audience",
  "question",
  "summary",
  "method",
  "validUntil",
  "sources",
] as const;
export type TextPart = (typeof textParts)[number];

interface Lines {
  added: Localized[];
  removed: Localized[];
}

/** What a later version has otherwise than an earlier one. */
export interface Changes {
  /** Nothing differs. */
  none: boolean;
  added: SnapshotItem[];
  removed: SnapshotItem[];
  /** As it stands in the later version. */
  moved: { item: SnapshotItem; from: Place; to: Place }[];
  changed: { item: SnapshotItem; parts: ItemPart[] }[];
  keyMessages: Lines;
  recommendations: Lines;
  texts: TextPart[];
}

/** What was changed from one version to a later one. Items are known by their entry, outside links by their address. */
export function changesBetween(before: Snapshot, after: Snapshot): Changes {
  const [old, now] = [placed(before), placed(after)];
  const both = [...now].flatMap(([key, later]) => {
    const earlier = old.get(key);
    return earlier ? [{ earlier, later }] : [];
  });
  const heads = { before: headings(before), after: headings(after) };
  const changes = {
    added: [...now].flatMap(([key, { item }]) => (old.has(key) ? [] : [item])),
    removed: [...old].flatMap(([key, { item }]) => (now.has(key) ? [] : [item])),
    moved: both.flatMap(({ earlier, later }) =>
      isMoved(earlier.place, later.place, heads)
        ? [{ item: later.item, from: earlier.place, to: later.place }]
        : [],
    ),
    changed: both.flatMap(({ earlier, later }) => {
      const parts = itemParts.filter((part) => differ(partOf(earlier.item, part), partOf(later.item, part)));
      return parts.length > 0 ? [{ item: later.item, parts }] : [];
    }),
    keyMessages: linesBetween(before.keyMessages, after.keyMessages),
    recommendations: linesBetween(before.recommendations, after.recommendations),
    texts: textParts.filter((part) => differ(before[part], after[part])),
  };
  return { none: isNothing(changes), ...changes };
}

const isNothing = ({ keyMessages, recommendations, ...lists }: Omit<Changes, "none">): boolean =>
  [
    ...Object.values(lists),
    ...[keyMessages, recommendations].flatMap(({ added, removed }) => [added, removed]),
  ].every((list) => list.length === 0);

const differ = (one: unknown, other: unknown): boolean => canonicalJson(one) !== canonicalJson(other);

const keyOf = ({ entryId, address }: SnapshotItem): string => entryId ?? address;

/** Every item with its place; of the same thing twice, the first. */
function placed(snapshot: Snapshot): Map<string, { item: SnapshotItem; place: Place }> {
  const found = new Map<string, { item: SnapshotItem; place: Place }>();
  for (const { heading, living, items } of snapshot.groups)
    for (const item of items)
      if (!found.has(keyOf(item))) found.set(keyOf(item), { item, place: { heading, living } });
  return found;
}

const placeKey = ({ heading, living }: Place): string =>
  living ? "living" : locales.map((locale) => heading?.[locale] ?? "").join("\n");

const headings = ({ groups }: Snapshot): Set<string> => new Set(groups.map(placeKey));

/** In a group that was renamed an item has not moved: its old heading is gone and its new one was not there. */
function isMoved(from: Place, to: Place, heads: { before: Set<string>; after: Set<string> }): boolean {
  const [old, now] = [placeKey(from), placeKey(to)];
  const renamed = !from.living && !to.living && !heads.after.has(old) && !heads.before.has(now);
  return old !== now && !renamed;
}

function partOf({ practice, ...item }: SnapshotItem, part: ItemPart): unknown {
  switch (part) {
    case "results":
      return practice?.results ?? [];
    case "cost":
      return (
        practice && [
          practice.costTotal,
          practice.costPerPerson,
          practice.costPeriod,
          practice.staffing,
          practice.fundingSources,
        ]
      );
    case "transfer":
      return (
        practice && [
          practice.monthsToStart,
          practice.needs,
          practice.settlements,
          practice.preconditions,
          practice.core,
          practice.adaptable,
          practice.support,
        ]
      );
    default:
      return item[part];
  }
}

/** Lines known by their words: one that was reworded is a new one, and the old one is gone. */
function linesBetween(before: readonly Localized[], after: readonly Localized[]): Lines {
  const key = (line: Localized) => locales.map((locale) => line[locale] ?? "").join("\n");
  const [old, now] = [new Set(before.map(key)), new Set(after.map(key))];
  return {
    added: after.filter((line) => !old.has(key(line))),
    removed: before.filter((line) => !now.has(key(line))),
  };
}
