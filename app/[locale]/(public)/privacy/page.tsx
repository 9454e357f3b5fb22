import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Privacy } from "@/components/about/Privacy";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { contactAddress } from "../contact";
import { type LocalePage, pageLocale } from "../page-locale";

export const dynamic = "force-static";
export const revalidate = 60;

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations("privacy");
  return pageMetadata({ locale, path: "/privacy", title: t("title"), description: t("lead") });
}

export default async function PrivacyPage({ params }: LocalePage) {
  const locale = await pageLocale(params);
  return (
    <main id="main">
      <Privacy locale={locale} email={contactAddress()} />
    </main>
  );
}
