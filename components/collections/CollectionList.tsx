import { useTranslations } from "next-intl";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import type { ListedCollection } from "@/lib/collections/queries";
import type { Locale } from "@/lib/i18n/locale";
import { ListedRow } from "./ListedRow";

interface CollectionListProps {
  collections: readonly ListedCollection[];
  locale: Locale;
  now: Date;
}

/** All collections, the newest first. */
export function CollectionList({ collections, locale, now }: CollectionListProps) {
  const t = useTranslations();
  return (
    <>
      <div className="linenb k-collection">
        <div className="wrap">
          <Breadcrumbs
            crumbs={[{ label: t("entries.home"), href: `/${locale}` }, { label: t("collections.title") }]}
          />
          <div className="ph callph">
            <h1>{t("collections.title")}</h1>
            <p className="lead">{t("collections.lead")}</p>
          </div>
        </div>
      </div>
      <div className="wrap sec">
        {collections.length === 0 ? (
          <Empty
            kind="collection"
            title={t("collections.empty.title")}
            actions={
              <>
                <LinkButton variant="line" href={`/${locale}/practices`}>
                  {t("collections.empty.practices")}
                </LinkButton>
                <LinkButton variant="quiet" href={`/${locale}/map`}>
                  {t("collections.empty.map")}
                </LinkButton>
              </>
            }
          >
            {t("collections.empty.body")}
          </Empty>
        ) : (
          <ul className="colls">
            {collections.map((collection) => (
              <ListedRow key={collection.id} collection={collection} locale={locale} now={now} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
