import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Collections } from "@/components/home/Collections";
import { Coverage } from "@/components/home/Coverage";
import { Functions } from "@/components/home/Functions";
import { HomeHero } from "@/components/home/HomeHero";
import { Ideas } from "@/components/home/Ideas";
import { Invitation } from "@/components/home/Invitation";
import { Newest } from "@/components/home/Newest";
import { NextEvents } from "@/components/home/NextEvents";
import { Hem } from "@/components/ui/Hem";
import { JsonLd } from "@/components/ui/JsonLd";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { siteJsonLd } from "@/lib/seo/site-json-ld";
import { homeData } from "./home-data";
import { type LocalePage, pageLocale } from "./page-locale";

export const dynamic = "force-static";
export const revalidate = 60;

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations("home");
  const title = t("metaTitle");
  return { ...pageMetadata({ locale, path: "", title, description: t("lead") }), title: { absolute: title } };
}

export default async function HomePage({ params }: LocalePage) {
  const locale = await pageLocale(params);
  const { practices, ideas, events, collections, total, byRegion, byTopic, byObjective } =
    await homeData(locale);
  return (
    <main id="main">
      <HomeHero locale={locale} total={total} byRegion={byRegion} byTopic={byTopic} />
      <Hem />
      <Newest practices={practices} locale={locale} />
      <NextEvents events={events} locale={locale} />
      <Ideas ideas={ideas} locale={locale} />
      <Coverage byObjective={byObjective} locale={locale} />
      <Collections collections={collections} locale={locale} />
      <Functions locale={locale} />
      <Invitation locale={locale} />
      <JsonLd data={siteJsonLd(locale)} />
    </main>
  );
}
