import { getTranslations } from "next-intl/server";
import { PastEvents } from "@/components/events/PastEvents";
import { JsonLd } from "@/components/ui/JsonLd";
import { cached, listTag } from "@/lib/entries/cache";
import { past } from "@/lib/events/lists";
import type { Locale } from "@/lib/i18n/locale";
import { listed, pageJsonLd } from "@/lib/seo/json-ld";

/** One page of the archive, as kept for a minute. */
export const archiveAt = (locale: Locale, page: number) =>
  cached(["past-events", locale, String(page)], [listTag("event")], () => past(locale, page));

/** What one page of the archive says of itself. */
export async function archiveTold(locale: Locale, page: number) {
  const t = await getTranslations("events.archive");
  return {
    locale,
    path: page === 1 ? "/events/past" : `/events/past/${page}`,
    title: page === 1 ? t("title") : t("page", { page }),
    description: t("description"),
  };
}

export async function Archive({ locale, page }: { locale: Locale; page: number }) {
  const result = await archiveAt(locale, page);
  const items = listed(result.items, locale);
  return (
    <main id="main">
      <PastEvents locale={locale} page={page} result={result} />
      <JsonLd data={pageJsonLd({ ...(await archiveTold(locale, page)), is: "CollectionPage", items })} />
    </main>
  );
}
