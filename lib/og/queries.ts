import { db } from "@/lib/db/client";
import { type EntryKind, kindOf } from "@/lib/entries/kinds";
import { summaryOf, summarySelect } from "@/lib/entries/summary";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import { stageShare } from "@/lib/ideas/stage";
import type { Picture } from "./draw";

/** What the picture of a published entry is made of; null when there is none at this address. */
export async function picturedEntry(kind: EntryKind, slug: string, locale: Locale): Promise<Picture | null> {
  const row = await db().publication.findFirst({
    where: { kind, slug, status: "published" },
    select: summarySelect,
  });
  if (!row) return null;
  const { id, title, stage } = summaryOf(row, locale);
  return {
    dye: kindOf(kind).dye,
    seed: id,
    ...(kind === "idea" && { done: stageShare(stage) }),
    label: messagesOf(locale).moderation.kinds[kind],
    title,
    locale,
  };
}

/** The picture of the club itself, for pages that are no entry's. */
export const picturedClub = (locale: Locale): Picture => ({
  dye: "practice",
  seed: "club",
  label: null,
  title: { text: messagesOf(locale).layout.description, lang: locale },
  locale,
});
