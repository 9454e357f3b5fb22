import { useTranslations } from "next-intl";
import { EntryRow, type Listed, type RowLook } from "@/components/entries/EntryRow";
import { Time } from "@/components/ui/Time";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";

interface CollectionRowProps {
  collection: Listed;
  locale: Locale;
  look?: RowLook | undefined;
}

/** A collection among other kinds. Which version is the newest its own list says. */
export function CollectionRow({ collection, locale, look }: CollectionRowProps) {
  const t = useTranslations("collections.row");
  return (
    <EntryRow entry={collection} locale={locale} look={look}>
      {collection.collection && <span>{t("items", { count: collection.collection.items })}</span>}
      <Time at={collection.publishedAt}>
        {t("published", { date: dayOf(collection.publishedAt, locale) })}
      </Time>
    </EntryRow>
  );
}
