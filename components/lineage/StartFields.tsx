import type { Locale } from "@/lib/i18n/locale";

/** What a form posts that starts one text from another. */
export function StartFields({ locale, entryId, slug }: { locale: Locale; entryId: string; slug: string }) {
  return (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="entryId" value={entryId} />
      <input type="hidden" name="slug" value={slug} />
    </>
  );
}
