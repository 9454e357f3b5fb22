import type { FieldNote } from "@/components/entry-form/view";
import { formWords } from "@/components/entry-form/words";
import type { Known } from "@/lib/collections/linked";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";

/** What stands beside the addresses in the form of a collection: what each leads to, or that it is not public. */
export function itemNotes({ items, living }: Known, locale: Locale): Record<string, FieldNote> {
  const t = formWords(locale);
  const notes = items.map(({ index, found }): [string, FieldNote] => {
    const title = found && pick(found.title, locale);
    return [
      `items.${index}.link`,
      found && title
        ? { warn: false, text: `${t(`collection.known.kinds.${found.kind}`)}: `, title }
        : { warn: true, text: t("collection.known.missing") },
    ];
  });
  const told: FieldNote | null =
    living === null ? null : { warn: living === 0, text: t("collection.known.living", { count: living }) };
  return Object.fromEntries([...notes, ...(told ? [["living", told] as const] : [])]);
}
