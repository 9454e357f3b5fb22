import { db } from "@/lib/db/client";
import type { EntryKind } from "@/lib/entries/kinds";
import { entryBySlug } from "@/lib/entries/public-queries";
import type { Localized } from "@/lib/i18n/localized";
import type { EventContent, participantsOnly } from "./input";

/** What everybody may read of an event. */
export type PublicEventContent = Omit<EventContent, (typeof participantsOnly)[number]>;

/** Why an event was cancelled or moved, and when it was to begin before (ISO 8601). */
export interface StatusNote extends Localized {
  previousStart?: string;
}

/** The published event at an address, with all that everybody may read; null when there is none to show. */
export async function eventBySlug(slug: string) {
  const entry = await entryBySlug("event", slug);
  const row = entry && (await db().event.findUnique({ where: { entryId: entry.id } }));
  if (!row) return null;
  return {
    ...entry,
    content: entry.content as PublicEventContent,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    status: row.status,
    statusNote: row.statusNote as StatusNote,
    sequence: row.sequence,
    seriesId: row.seriesId,
  };
}

export type PublicEvent = NonNullable<Awaited<ReturnType<typeof eventBySlug>>>;

/** A page of the portal that an event presents. */
export interface Presented {
  kind: EntryKind;
  slug: string;
  title: Localized;
}

/** What an event presents and is still public. */
export async function presentedBy(entryId: string): Promise<Presented[]> {
  const rows = await db().publication.findMany({
    where: { status: "published", entry: { linksTo: { some: { parentId: entryId, kind: "presents" } } } },
    select: { kind: true, slug: true, texts: { select: { language: true, title: true } } },
    orderBy: [{ kind: "asc" }, { slug: "asc" }],
  });
  return rows.map(({ kind, slug, texts }) => ({
    kind,
    slug,
    title: Object.fromEntries(texts.map(({ language, title }) => [language, title])),
  }));
}
