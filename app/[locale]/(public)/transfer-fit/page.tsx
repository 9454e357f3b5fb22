import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FitPage } from "@/components/transfer/FitPage";
import { JsonLd } from "@/components/ui/JsonLd";
import { pageJsonLd } from "@/lib/seo/json-ld";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { checkOf } from "@/lib/transfer/check";
import { type LocalePage, pageLocale } from "../page-locale";
import { titlesFor } from "./titles";

export const dynamic = "force-static";
export const revalidate = 60;

/** What the page says of itself. */
async function told({ params }: LocalePage) {
  const locale = await pageLocale(params);
  const t = await getTranslations("transfer");
  return { locale, path: "/transfer-fit", title: t("title"), description: t("meta.description") };
}

export const generateMetadata = async (props: LocalePage): Promise<Metadata> =>
  pageMetadata(await told(props));

/** The empty form; with a query next.config sends /transfer-fit?… to filter/. */
export default async function TransferFitPage({ params }: LocalePage) {
  const locale = await pageLocale(params);
  return (
    <main id="main">
      <FitPage locale={locale} check={await checkOf({})} titles={await titlesFor(locale)} />
      <JsonLd data={pageJsonLd(await told({ params }))} />
    </main>
  );
}
