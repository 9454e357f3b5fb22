import type { Tx } from "@/lib/db/client";
import type { PublicationStatus } from "@/lib/entries/entry";
import type { EntryKind } from "@/lib/entries/kinds";
import { factsOf } from "@/lib/entries/load";
import type { Localized } from "@/lib/i18n/localized";
import { byLanguage, titlesOf } from "@/lib/ideas/titles";
import { type Part, refused } from "./refusals";

/** What people can do around an entry. The list is closed. */
type Act = "support" | "follow" | "discuss" | "offer" | "update";

/** What each kind of content takes. */
const takes: Record<EntryKind, readonly Act[]> = {
  idea: ["support", "follow", "discuss", "offer", "update"],
  practice: ["follow"],
  event: [],
  challenge: [],
  collection: ["follow"],
};

/**
 * The published entry that somebody wants to do something around, or why they cannot; whatever changes it waits until
 * the transaction ends. What was merged leads to the idea that it was merged into.
 */
export async function openEntry(tx: Tx, entryId: string, act: Act): Promise<Part<{ entry: OpenEntry }>> {
  // Read only then: what was changed while this waited is seen.
  await tx.$queryRaw`SELECT id FROM entries WHERE id = ${entryId}::uuid FOR SHARE`;
  const entry = await readEntry(tx, entryId);
  if (!entry || !takes[entry.kind].includes(act)) return refused("not_found");
  if (entry.status === "superseded" && entry.mergedInto) {
    const into = await shownIn(tx, entry.mergedInto);
    return into ? { ok: false, reason: "merged", into } : refused("not_found");
  }
  return entry.status === "published" ? { ok: true, entry } : refused("not_found");
}

/** An entry as everything around it needs it. */
export interface OpenEntry {
  id: string;
  kind: EntryKind;
  slug: string;
}

interface Row extends OpenEntry {
  status: PublicationStatus;
  mergedInto: string | null;
}

async function readEntry(tx: Tx, id: string): Promise<Row | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT p.entry_id::text AS id, p.kind::text AS kind, p.slug, p.status::text AS status,
      ideas.merged_into::text AS "mergedInto"
    FROM publications p JOIN entries e ON e.id = p.entry_id AND e.discarded_at IS NULL
    LEFT JOIN ideas ON ideas.entry_id = p.entry_id
    WHERE p.entry_id = ${id}::uuid`;
  return row ?? null;
}

/** Who writes an open entry, its titles and its content. */
export async function detailsOf(tx: Tx, { id }: OpenEntry) {
  const { publication, ...entry } = await tx.entry.findUniqueOrThrow({
    where: { id },
    select: {
      kind: true,
      state: true,
      ownerId: true,
      claimedById: true,
      coauthors: { select: { userId: true, acceptedAt: true } },
      publication: {
        select: { status: true, content: true, texts: { select: { language: true, title: true } } },
      },
    },
  });
  return {
    facts: factsOf({ ...entry, publication }),
    title: byLanguage(publication?.texts ?? []),
    content: publication?.content,
  };
}

/** A page that shows what was written around an entry. */
export interface Page extends OpenEntry {
  title: Localized;
}

/** The public page that shows an entry: its own, or that of what it was merged into; null when there is none. */
export async function shownIn(tx: Tx, entryId: string): Promise<Page | null> {
  let entry = await readEntry(tx, entryId);
  // Merges lead to one end: an idea that was merged is never merged into.
  while (entry?.status === "superseded" && entry.mergedInto) entry = await readEntry(tx, entry.mergedInto);
  if (entry?.status !== "published") return null;
  const { id, kind, slug } = entry;
  return { id, kind, slug, title: await titlesOf(tx, id) };
}
