import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LedgerPage } from "@/components/claims/LedgerPage";
import { Missing } from "@/components/layout/Missing";
import { ledgerAddress } from "@/lib/claims/addresses";
import { ledgerOf } from "@/lib/claims/ledger";
import { cached, pageTag } from "@/lib/entries/cache";
import { pick } from "@/lib/i18n/localized";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { pageLocale } from "../../../page-locale";
import { practiceAt } from "../practice-at";

export const dynamic = "force-static";
export const revalidate = 60;

/** The build needs no database: the first visit makes each page. */
export const generateStaticParams = () => [];

interface Props {
  params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const { entry: practice } = await practiceAt(slug);
  if (!practice) return {};
  const t = await getTranslations("claims.ledger");
  const title = pick(practice.content.title, locale)?.text ?? "";
  return pageMetadata({
    locale,
    path: `/practices/${slug}/claims`,
    title: t("meta.title", { title }),
    description: t("meta.description", { title }),
  });
}

export default async function LedgerOfPractice({ params }: Props) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const { entry: practice, movedTo } = await practiceAt(slug);
  if (movedTo) permanentRedirect(ledgerAddress(locale, movedTo));
  if (!practice) return <Missing locale={locale} />;
  const { id, content } = practice;
  const ledger = await cached(
    ["ledger", id, String(practice.revisionNumber)],
    [pageTag("practice", slug)],
    () => ledgerOf(id, content.results),
  );
  return (
    <main id="main">
      <LedgerPage title={content.title} slug={slug} ledger={ledger} locale={locale} now={new Date()} />
    </main>
  );
}
