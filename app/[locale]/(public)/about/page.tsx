import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AboutClub } from "@/components/about/AboutClub";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { contactAddress } from "../contact";
import { type LocalePage, pageLocale } from "../page-locale";

export const dynamic = "force-static";
export const revalidate = 60;

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations("about");
  return pageMetadata({ locale, path: "/about", title: t("title"), description: t("lead") });
}

export default async function AboutClubPage({ params }: LocalePage) {
  const locale = await pageLocale(params);
  return (
    <main id="main">
      <AboutClub locale={locale} email={contactAddress()} />
    </main>
  );
}
