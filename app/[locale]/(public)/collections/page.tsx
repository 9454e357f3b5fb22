import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CollectionList } from "@/components/collections/CollectionList";
import { JsonLd } from "@/components/ui/JsonLd";
import { publicCollections } from "@/lib/collections/queries";
import { cached, listTag } from "@/lib/entries/cache";
import { listed, pageJsonLd } from "@/lib/seo/json-ld";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { type LocalePage, pageLocale } from "../page-locale";

export const dynamic = "force-static";
export const revalidate = 60;

/** What the page says of itself. */
async function told({ params }: LocalePage) {
  const locale = await pageLocale(params);
  const t = await getTranslations("collections");
  return { locale, path: "/collections", title: t("title"), description: t("meta.description") };
}

export const generateMetadata = async (props: LocalePage): Promise<Metadata> =>
  pageMetadata(await told(props));

/** All collections. What is due for review is decided when the page is made, which it is anew every minute. */
export default async function CollectionsPage({ params }: LocalePage) {
  const locale = await pageLocale(params);
  const collections = await cached(["collections", locale], [listTag("collection")], () =>
    publicCollections(locale),
  );
  const items = listed(collections, locale);
  return (
    <main id="main">
      <CollectionList collections={collections} locale={locale} now={new Date()} />
      <JsonLd data={pageJsonLd({ ...(await told({ params })), is: "CollectionPage", items })} />
    </main>
  );
}
