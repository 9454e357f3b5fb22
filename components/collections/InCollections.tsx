import { useTranslations } from "next-intl";
import type { EntrySummary } from "@/lib/entries/summary";
import type { Locale } from "@/lib/i18n/locale";
import { CollectionRow } from "./CollectionRow";

interface InCollectionsProps {
  collections: readonly EntrySummary[];
  locale: Locale;
}

/** The collections that an entry stands in. Nothing when it stands in none. */
export function InCollections({ collections, locale }: InCollectionsProps) {
  const t = useTranslations("collections.containing");
  if (collections.length === 0) return null;
  return (
    <section className="wrap incolls noprint" aria-labelledby="in-collections">
      <h2 id="in-collections">{t("title", { count: collections.length })}</h2>
      <ul>
        {collections.map((collection) => (
          <CollectionRow key={collection.id} collection={collection} locale={locale} look="brief" />
        ))}
      </ul>
    </section>
  );
}
