import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PracticeList } from "@/components/practices/PracticeList";
import { cached, listTag } from "@/lib/entries/cache";
import { noFilters } from "@/lib/search/filters";
import { search } from "@/lib/search/find";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { type LocalePage, pageLocale } from "../page-locale";

export const dynamic = "force-static";
export const revalidate = 60;

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations("practices");
  return pageMetadata({
    locale,
    path: "/practices",
    title: t("title"),
    description: t("meta.description"),
  });
}

/** The first page of the list without filters; any other is practices/filter. */
export default async function PracticesPage({ params }: LocalePage) {
  const locale = await pageLocale(params);
  const result = await cached(["practices", locale], [listTag("practice")], () =>
    search(locale, noFilters, "practice"),
  );
  return (
    <main id="main">
      <PracticeList locale={locale} filters={noFilters} result={result} />
    </main>
  );
}
