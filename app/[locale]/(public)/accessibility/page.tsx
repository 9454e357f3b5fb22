import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Accessibility } from "@/components/about/Accessibility";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { contactAddress } from "../contact";
import { type LocalePage, pageLocale } from "../page-locale";

export const dynamic = "force-static";
export const revalidate = 60;

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations("accessibility");
  return pageMetadata({ locale, path: "/accessibility", title: t("title"), description: t("lead") });
}

export default async function AccessibilityPage({ params }: LocalePage) {
  const locale = await pageLocale(params);
  return (
    <main id="main">
      <Accessibility locale={locale} email={contactAddress()} />
    </main>
  );
}
