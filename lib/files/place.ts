import type { Tx } from "@/lib/db/client";
import { isAuthor, isEditable } from "@/lib/entries/entry";
import { kindOf } from "@/lib/entries/kinds";
import { loadEntry } from "@/lib/entries/load";
import { isLocalized, type Widget } from "@/lib/forms/fields";
import { type RawObject, rowsAt } from "@/lib/forms/raw";
import { isUuid } from "@/lib/forms/uuid";
import type { Locale } from "@/lib/i18n/locale";
import type { Viewer } from "@/lib/members/member";
import { uploadsPerWeek } from "./limits";
import { UploadRefused } from "./refusal";

export type FilesWidget = Extract<Widget, { type: "files" }>;

/** A field of a draft that takes one more file of this person's. */
export interface Place {
  widget: FilesWidget;
  sourceLanguage: Locale;
}

const week = 7 * 24 * 60 * 60 * 1000;

/** The field that a file is to go to. Throws UploadRefused when it is none of this person's, or is full. */
export async function placeFor(
  tx: Tx,
  viewer: Viewer,
  { entryId, field }: { entryId: string; field: string },
): Promise<Place> {
  const entry = isUuid(entryId) ? await loadEntry(tx, entryId) : null;
  // Whether somebody else's draft exists is nobody's business.
  if (!entry?.draft || !isAuthor(viewer, entry.facts)) throw new UploadRefused("not_found");
  if (!isEditable(entry.state)) throw new UploadRefused("wrong_state");
  const { fields } = kindOf(entry.kind);
  const widget = Object.hasOwn(fields, field) ? fields[field]?.widget : undefined;
  if (widget?.type !== "files") throw new UploadRefused("bad_request");
  if (rowsAt(entry.draft.data as RawObject, field).length >= widget.max)
    throw new UploadRefused("field_full");

  // Removed files count as well; after a week they are gone, or a revision holds them.
  const recent = await tx.upload.count({
    where: { entryId, createdAt: { gt: new Date(Date.now() - week) } },
  });
  if (recent >= uploadsPerWeek) throw new UploadRefused("entry_full");
  return { widget, sourceLanguage: entry.sourceLanguage };
}

/** The name of the text that every file of a field needs: "alt" of pictures, "title" of documents. */
export const textNameOf = (widget: FilesWidget): string | undefined =>
  Object.entries(widget.fields).find(
    ([, { required, widget: inner }]) => required && isLocalized(inner),
  )?.[0];
