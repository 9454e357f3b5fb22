import { PastEvents } from "@/components/events/PastEvents";
import { cached, listTag } from "@/lib/entries/cache";
import { past } from "@/lib/events/lists";
import type { Locale } from "@/lib/i18n/locale";

/** One page of the archive, as kept for a minute. */
export const archiveAt = (locale: Locale, page: number) =>
  cached(["past-events", locale, String(page)], [listTag("event")], () => past(locale, page));

export async function Archive({ locale, page }: { locale: Locale; page: number }) {
  return (
    <main id="main">
      <PastEvents locale={locale} page={page} result={await archiveAt(locale, page)} />
    </main>
  );
}
