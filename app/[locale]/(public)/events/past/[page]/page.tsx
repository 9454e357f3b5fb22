import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { Missing } from "@/components/layout/Missing";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { pageLocale } from "../../../page-locale";
import { Archive, archiveAt, archiveTold } from "../archive";

export const dynamic = "force-static";
export const revalidate = 60;

/** The build needs no database: the first visit makes each page. */
export const generateStaticParams = () => [];

interface Props {
  params: Promise<{ locale: string; page: string }>;
}

const numberOf = (page: string): number | null => (/^[1-9]\d{0,3}$/.test(page) ? Number(page) : null);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const page = numberOf((await params).page);
  if (!page) return {};
  return pageMetadata(await archiveTold(locale, page));
}

/** A further page of the archive. */
export default async function PastEventsPageAt({ params }: Props) {
  const locale = await pageLocale(params);
  const page = numberOf((await params).page);
  if (page === 1) permanentRedirect(`/${locale}/events/past`);
  if (!page || page > (await archiveAt(locale, page)).pages) return <Missing locale={locale} />;
  return <Archive locale={locale} page={page} />;
}
