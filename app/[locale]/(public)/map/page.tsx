import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/about/PageHead";
import { PlaceTable } from "@/components/map/PlaceTable";
import { PracticeMap } from "@/components/map/PracticeMap";
import { Anchor } from "@/components/ui/Anchor";
import { JsonLd } from "@/components/ui/JsonLd";
import { coverageAddress } from "@/lib/coverage/addresses";
import { cached, listTag } from "@/lib/entries/cache";
import { practiceCounts } from "@/lib/practices/queries";
import { pageJsonLd } from "@/lib/seo/json-ld";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { type LocalePage, pageLocale } from "../page-locale";

export const dynamic = "force-static";
export const revalidate = 60;

/** What the page says of itself. */
async function told({ params }: LocalePage) {
  const locale = await pageLocale(params);
  const t = await getTranslations("map");
  return { locale, path: "/map", title: t("title"), description: t("description") };
}

export const generateMetadata = async (props: LocalePage): Promise<Metadata> =>
  pageMetadata(await told(props));

/** Where practices are, as a map and as a table. */
export default async function MapPage({ params }: LocalePage) {
  const locale = await pageLocale(params);
  const { total, byRegion } = await cached(["map"], [listTag("practice")], practiceCounts);
  const t = await getTranslations("map");
  return (
    <main id="main">
      <PageHead locale={locale} title={t("title")} lead={t("lead")} />
      <div className="wrap mapp">
        <PracticeMap locale={locale} total={total} byRegion={byRegion}>
          <Anchor href={coverageAddress(locale)}>{t("coverage")}</Anchor>
        </PracticeMap>
        <PlaceTable locale={locale} byRegion={byRegion} />
      </div>
      <JsonLd data={pageJsonLd(await told({ params }))} />
    </main>
  );
}
