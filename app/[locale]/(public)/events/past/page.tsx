import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { type LocalePage, pageLocale } from "../../page-locale";
import { Archive } from "./archive";

export const dynamic = "force-static";
export const revalidate = 60;

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations("events.archive");
  return pageMetadata({ locale, path: "/events/past", title: t("title"), description: t("description") });
}

/** What is over, the latest first. */
export default async function PastEventsPage({ params }: LocalePage) {
  return <Archive locale={await pageLocale(params)} page={1} />;
}
