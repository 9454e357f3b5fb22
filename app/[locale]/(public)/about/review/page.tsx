import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Review } from "@/components/about/Review";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { contactAddress } from "../../contact";
import { type LocalePage, pageLocale } from "../../page-locale";

export const dynamic = "force-static";
export const revalidate = 60;

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations("review");
  return pageMetadata({ locale, path: "/about/review", title: t("title"), description: t("lead") });
}

export default async function ReviewPage({ params }: LocalePage) {
  const locale = await pageLocale(params);
  return (
    <main id="main">
      <Review locale={locale} email={contactAddress()} />
    </main>
  );
}
