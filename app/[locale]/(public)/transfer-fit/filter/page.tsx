import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FitPage } from "@/components/transfer/FitPage";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { fitAddress } from "@/lib/transfer/addresses";
import { checkOf } from "@/lib/transfer/check";
import { type LocalePage, pageLocale } from "../../page-locale";
import { titlesFor } from "../titles";

/** Said aloud, because the layout is made for static pages: it answers each request by itself. */
export const dynamic = "force-dynamic";

interface Props extends LocalePage {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations("transfer");
  return {
    ...pageMetadata({
      locale,
      path: "/transfer-fit",
      title: t("title"),
      description: t("meta.description"),
    }),
    // What a municipality typed is nothing for search engines.
    robots: { index: false, follow: false },
  };
}

/** The answer to a check: next.config sends /transfer-fit?… here. */
export default async function FitCheckPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const check = await checkOf(await searchParams);
  const { asked, query } = check;
  if (query === "" && asked.wrong.length + asked.practices.length === 0) redirect(fitAddress(locale));
  return (
    <main id="main">
      <FitPage locale={locale} check={check} titles={await titlesFor(locale)} />
    </main>
  );
}
