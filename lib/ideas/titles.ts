import type { Tx } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locale";
import type { Localized } from "@/lib/i18n/localized";

/** The titles of a publication by language. */
export const byLanguage = (texts: readonly { language: Locale; title: string }[]): Localized =>
  Object.fromEntries(texts.map(({ language, title }) => [language, title]));

/** The public titles of an entry; none when it has never been published. */
export async function titlesOf(client: Tx, entryId: string): Promise<Localized> {
  return byLanguage(
    await client.publicationText.findMany({ where: { entryId }, select: { language: true, title: true } }),
  );
}
