import { useTranslations } from "next-intl";
import { InLanguageText } from "@/components/entries/InLanguageText";
import { objectiveCode } from "@/components/entries/objective";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import { Table } from "@/components/ui/Table";
import { Time } from "@/components/ui/Time";
import { collectionAddress } from "@/lib/collections/addresses";
import type { ListedCollection } from "@/lib/collections/queries";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { termsOf } from "@/lib/vocabulary/vocabulary";

interface CollectionsProps {
  collections: readonly ListedCollection[];
  locale: Locale;
}

/** The newest collections, with the objectives that each is about. Nothing before the first one. */
export function Collections({ collections, locale }: CollectionsProps) {
  const t = useTranslations("collections.strip");
  if (collections.length === 0) return null;
  return (
    <section className="sec wrap k-collection hcolls" aria-labelledby="collections">
      <div>
        <h2 id="collections">{t("title")}</h2>
        <p className="lead mt-4">{t("lead")}</p>
        <Anchor className="more mt-4" href={`/${locale}/collections`}>
          {t("all")}
          <Icon name="right" />
        </Anchor>
      </div>
      <Table caption={t("caption")} hideCaption stacked>
        <thead>
          <tr>
            <th scope="col">{t("collection")}</th>
            <th scope="col">{t("objectives")}</th>
            <th scope="col">{t("practices")}</th>
            <th scope="col">{t("date")}</th>
          </tr>
        </thead>
        <tbody>
          {collections.map((collection) => (
            <Row key={collection.id} collection={collection} locale={locale} />
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function Row({ collection, locale }: { collection: ListedCollection; locale: Locale }) {
  const t = useTranslations("collections.strip");
  const { slug, title, teaser, objectives, practices, versionAt } = collection;
  const all = termsOf("objectives");
  return (
    <tr>
      <th scope="row">
        <Anchor href={collectionAddress(locale, slug)}>
          <InLanguageText value={title} locale={locale} tagged />
        </Anchor>
        <span className="meta">
          <InLanguageText value={teaser} locale={locale} />
        </span>
      </th>
      <td data-l={t("objectives")}>
        <span className="objs" aria-hidden="true">
          {all.map(({ id }) => (
            <i key={id} className={objectives.includes(id) ? "f" : undefined} title={objectiveCode(id)} />
          ))}
        </span>
        {t("served", { count: objectives.length, of: all.length })}
      </td>
      <td data-l={t("practices")}>{practices}</td>
      <td data-l={t("date")}>
        <Time at={versionAt}>{dayOf(versionAt, locale)}</Time>
      </td>
    </tr>
  );
}
