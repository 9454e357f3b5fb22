import type { Metadata } from "next";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { type LocalePage, pageLocale } from "../../page-locale";
import { Archive, archiveTold } from "./archive";

export const dynamic = "force-static";
export const revalidate = 60;

export const generateMetadata = async ({ params }: LocalePage): Promise<Metadata> =>
  pageMetadata(await archiveTold(await pageLocale(params), 1));

/** What is over, the latest first. */
export default async function PastEventsPage({ params }: LocalePage) {
  return <Archive locale={await pageLocale(params)} page={1} />;
}
