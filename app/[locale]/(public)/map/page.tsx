import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/about/PageHead";
import { PlaceTable } from "@/components/map/PlaceTable";
import { PracticeMap } from "@/components/map/PracticeMap";
import { cached, listTag } from "@/lib/entries/cache";
import { practiceCounts } from "@/lib/practices/queries";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { type LocalePage, pageLocale } from "../page-locale";

export const dynamic = "force-static";
export const revalidate = 60;

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations("map");
  return pageMetadata({ locale, path: "/map", title: t("title"), description: t("description") });
}

/** Where practices are, as a map and as a table. */
export default async function MapPage({ params }: LocalePage) {
  const locale = await pageLocale(params);
  const { total, byRegion } = await cached(["map"], [listTag("practice")], practiceCounts);
  const t = await getTranslations("map");
  return (
    <main id="main">
      <PageHead locale={locale} title={t("title")} lead={t("lead")} />
      <div className="wrap mapp">
        <PracticeMap locale={locale} total={total} byRegion={byRegion} />
        <PlaceTable locale={locale} byRegion={byRegion} />
      </div>
    </main>
  );
}
