import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { EntryKind } from "@/lib/entries/kinds";
import { isUuid } from "@/lib/forms/uuid";
import type { Locale } from "@/lib/i18n/locale";
import { type InLanguage, pick } from "@/lib/i18n/localized";
import { byLanguage } from "@/lib/ideas/titles";
import { canCurate, type Viewer } from "@/lib/members/member";
import { type Cell, cellFrom } from "./cell";
import { officeOf } from "./queries";

/** A note of the office, as its colleagues see it. */
export interface OfficeNote {
  id: string;
  author: string;
  place: string | null;
  quote: string | null;
  body: string;
  createdAt: Date;
  /** Changed since it was written. */
  isEdited: boolean;
  mayEdit: boolean;
  mayDelete: boolean;
}

const columns = {
  id: true,
  authorId: true,
  author: { select: { name: true } },
  place: true,
  quote: true,
  body: true,
  createdAt: true,
  updatedAt: true,
} as const satisfies Prisma.OfficeNoteSelect;

type Row = Prisma.OfficeNoteGetPayload<{ select: typeof columns }>;

const noteFrom = (viewer: Viewer, { authorId, author, updatedAt, ...note }: Row): OfficeNote => ({
  ...note,
  author: author.name ?? "",
  isEdited: updatedAt.getTime() - note.createdAt.getTime() > 1_000,
  mayEdit: authorId === viewer.id,
  mayDelete: authorId === viewer.id || canCurate(viewer),
});

/** The most notes that are shown beside one entry. */
const mostBeside = 500;

/** The notes of the viewer's office beside an entry, in the order in which they were written; none without an office. */
export async function notesBeside(viewer: Viewer, entryId: string): Promise<OfficeNote[]> {
  const office = await officeOf(viewer);
  if (!office) return [];
  const rows = await db().officeNote.findMany({
    where: { officeId: office.id, entryId, entry: published },
    select: columns,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: mostBeside,
  });
  return rows.map((row) => noteFrom(viewer, row));
}

/** A note with what it is about: an entry that everybody may read, or a cell of the coverage. */
export interface NoteAbout extends OfficeNote {
  about: { kind: EntryKind; slug: string; title: InLanguage } | { cell: Cell };
}

const published = { publication: { status: "published" } } as const;

const withAbout = {
  ...columns,
  cell: true,
  entry: {
    select: {
      publication: {
        select: { kind: true, slug: true, texts: { select: { language: true, title: true } } },
      },
    },
  },
} as const satisfies Prisma.OfficeNoteSelect;

type AboutRow = Prisma.OfficeNoteGetPayload<{ select: typeof withAbout }>;

function aboutFrom(viewer: Viewer, { cell, entry, ...row }: AboutRow, locale: Locale): NoteAbout | null {
  const note = noteFrom(viewer, row);
  if (!entry) {
    const known = cellFrom(cell);
    return known && { ...note, about: { cell: known } };
  }
  if (!entry.publication) return null;
  const { kind, slug, texts } = entry.publication;
  const title = pick(byLanguage(texts), locale) ?? { text: slug, lang: locale };
  return { ...note, about: { kind, slug, title } };
}

/** Notes of an office that its colleagues may see: those beside something hidden wait until it is back. */
const readable = (officeId: string) => ({ officeId, OR: [{ entryId: null }, { entry: published }] });

/** The newest notes of the viewer's office, at most `count`, and how many there are; none without an office. */
export async function newestNotes(
  viewer: Viewer,
  locale: Locale,
  count: number,
): Promise<{ total: number; notes: NoteAbout[] }> {
  const office = await officeOf(viewer);
  if (!office) return { total: 0, notes: [] };
  const where = readable(office.id);
  const [total, rows] = await Promise.all([
    db().officeNote.count({ where }),
    db().officeNote.findMany({
      where,
      select: withAbout,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: count,
    }),
  ]);
  return { total, notes: rows.flatMap((row) => aboutFrom(viewer, row, locale) ?? []) };
}

/** A note of the viewer's office; null when there is none to see. */
export async function noteById(viewer: Viewer, id: string, locale: Locale): Promise<NoteAbout | null> {
  const office = isUuid(id) ? await officeOf(viewer) : null;
  if (!office) return null;
  const where = { id, ...readable(office.id) };
  const row = await db().officeNote.findFirst({ where, select: withAbout });
  return row && aboutFrom(viewer, row, locale);
}
