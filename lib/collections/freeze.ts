import { checksOf } from "@/lib/claims/queries";
import type { Tx } from "@/lib/db/client";
import { kindOf } from "@/lib/entries/kinds";
import { type Locale, locales } from "@/lib/i18n/locale";
import { has, isEmpty, type Localized } from "@/lib/i18n/localized";
import {
  type FrozenRow,
  frozenEntry,
  frozenSelect,
  outsideItem,
  type Said,
  sourcesOf,
  unsaid,
} from "./freeze-item";
import type { CollectionContent } from "./input";
import { targetOf } from "./links";
import { type Living, livingAt } from "./living";
import { resolveLinks } from "./resolve";
import type { Snapshot, SnapshotGroup, SnapshotItem } from "./snapshot";

/** A collection as it is to be frozen. */
export interface Freezable {
  entryId: string;
  content: CollectionContent;
  sourceLanguage: Locale;
  slug: string;
  number: number;
  publishedAt: Date;
}

/**
 * All that a collection says if it is published now: what its items lead to as it is public at this moment. What is not
 * public is left out, also of a draft's preview. Of a saved search, the practices that it finds now and that are not
 * listed by hand come last. Seven queries, however many items, and those of the search.
 */
export async function snapshotOf(tx: Tx, collection: Freezable): Promise<Snapshot> {
  const { content, sourceLanguage } = collection;
  const rows = content.items.filter(({ link }) => link !== undefined);
  const links = rows.flatMap(({ link }) => link ?? []);
  const resolved = await resolveLinks(tx, links);
  const living = await livingAt(content.living, sourceLanguage);
  const curators = await curatorsOf(tx, collection.entryId);
  const byHand = new Set([...resolved.values()].map(({ entryId }) => entryId));
  const entries = await publicEntries(tx, [...byHand, ...(living?.ids ?? [])]);
  const shownOf = (id: string, said: Said): SnapshotItem[] => {
    // A collection that lists itself would contain its earlier version.
    const entry = id === collection.entryId ? undefined : entries.get(id);
    return entry ? [frozenEntry(entry.row, said, entry.checks)] : [];
  };
  const itemsOf = (row: CollectionContent["items"][number]): SnapshotItem[] => {
    const { link = "", label, why, caveat, compare } = row;
    const said = { why: why ?? {}, caveat: caveat ?? {}, compare };
    const target = targetOf(link);
    if (target && "address" in target) return [outsideItem(target.address, label, said)];
    const found = resolved.get(link);
    return found ? shownOf(found.entryId, said) : [];
  };
  const groups = grouped(rows.map((row) => ({ heading: row.heading, items: itemsOf(row) })));
  const members = (living?.ids ?? []).filter((id) => !byHand.has(id)).flatMap((id) => shownOf(id, unsaid));
  if (members.length > 0) groups.push({ heading: null, living: true, items: members });
  return { ...headOf(collection), curators, groups, living: livingFacts(living) };
}

const livingFacts = (living: Living | null): Snapshot["living"] =>
  living && { address: living.address, found: living.found };

/** What a snapshot takes over from the content as it is. */
function headOf({ content, sourceLanguage, slug, number, publishedAt }: Freezable) {
  const { topics, targetGroups, objectives, sdgs, regions } = kindOf("collection").facets(content);
  return {
    shape: 1,
    slug,
    number,
    publishedAt: publishedAt.toISOString(),
    sourceLanguage,
    languages: locales.filter((locale) => has(content.title, locale)),
    title: content.title ?? {},
    teaser: content.teaser ?? {},
    organisation: content.organisation ?? {},
    audience: content.audience ?? {},
    question: content.question ?? {},
    summary: content.summary ?? {},
    keyMessages: lines(content.keyMessages),
    recommendations: lines(content.recommendations),
    method: content.method ?? null,
    topics,
    targetGroups,
    objectives,
    sdgs,
    regions,
    validUntil: content.validUntil ?? null,
    sources: sourcesOf(content.sources),
  } satisfies Partial<Snapshot>;
}

const lines = (rows: readonly { text: Localized | undefined }[]): Localized[] =>
  rows.flatMap(({ text }) => (text ? [text] : []));

/** Items in groups: a heading begins one, also where its own item is not public. Groups without items are left out. */
function grouped(
  rows: readonly { heading: Localized | undefined; items: SnapshotItem[] }[],
): SnapshotGroup[] {
  const groups: SnapshotGroup[] = [{ heading: null, living: false, items: [] }];
  const seen = new Set<string>();
  for (const { heading, items } of rows) {
    if (!isEmpty(heading)) groups.push({ heading: heading ?? null, living: false, items: [] });
    for (const item of items) {
      // Two addresses may have come to lead to the same thing.
      const key = item.entryId ?? item.address;
      if (seen.has(key)) continue;
      seen.add(key);
      groups.at(-1)?.items.push(item);
    }
  }
  return groups.filter(({ items }) => items.length > 0);
}

/** What is public of these entries, and the checks of the practices among them, by id. Two queries. */
async function publicEntries(tx: Tx, ids: readonly string[]) {
  const rows: FrozenRow[] = await tx.publication.findMany({
    where: { entryId: { in: [...ids] }, status: "published" },
    select: frozenSelect,
  });
  const practices = rows.filter(({ kind }) => kind === "practice").map(({ entryId }) => entryId);
  const checks = practices.length > 0 ? await checksOf(practices, tx) : {};
  return new Map(rows.map((row) => [row.entryId, { row, checks: checks[row.entryId] }]));
}

/** The names of the owner and of the co-authors who accepted, in this order. */
async function curatorsOf(tx: Tx, entryId: string): Promise<string[]> {
  const { owner, coauthors } = await tx.entry.findUniqueOrThrow({
    where: { id: entryId },
    select: {
      owner: { select: { name: true } },
      coauthors: {
        where: { acceptedAt: { not: null } },
        select: { user: { select: { name: true } } },
        orderBy: { acceptedAt: "asc" },
      },
    },
  });
  return [owner.name, ...coauthors.map(({ user }) => user?.name)].flatMap((name) => name || []);
}
