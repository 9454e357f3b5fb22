import { useTranslations } from "next-intl";
import { InLanguageText } from "@/components/entries/InLanguageText";
import { Anchor } from "@/components/ui/Anchor";
import { Cover } from "@/components/ui/Cover";
import { Time } from "@/components/ui/Time";
import { collectionAddress } from "@/lib/collections/addresses";
import type { ListedCollection } from "@/lib/collections/queries";
import { dayIn, homeZone } from "@/lib/events/times";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";

interface ListedRowProps {
  collection: ListedCollection;
  locale: Locale;
  now: Date;
}

/** One collection in the list of collections: its question, who made it, how much is in it, how new it is. */
export function ListedRow({ collection, locale, now }: ListedRowProps) {
  const t = useTranslations("collections.row");
  const { id, slug, title, teaser, question, organisation, validUntil } = collection;
  const isDue = validUntil !== null && dayIn(homeZone, now) > validUntil;
  return (
    <li className="row coll k-collection">
      <Cover seed={id} kind="collection" size="square" dyed />
      <div className="body">
        <h2>
          <Anchor href={collectionAddress(locale, slug)}>
            <InLanguageText value={title} locale={locale} tagged />
          </Anchor>
        </h2>
        <p className="sum">
          <InLanguageText value={question ?? teaser} locale={locale} />
        </p>
        <p className="facts meta">
          {organisation && (
            <span>
              <InLanguageText value={organisation} locale={locale} />
            </span>
          )}
          <span>{t("items", { count: collection.items })}</span>
          <Time at={collection.versionAt}>
            {t("version", { number: collection.number, date: dayOf(collection.versionAt, locale) })}
          </Time>
          {validUntil && (
            <span className={isDue ? "due" : undefined}>
              {t(isDue ? "due" : "validUntil", { date: dayOf(validUntil, locale) })}
            </span>
          )}
        </p>
      </div>
    </li>
  );
}
