import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Making } from "@/components/briefings/Making";
import { filesAddress } from "@/lib/briefings/addresses";
import { filesOf, isSlug } from "@/lib/briefings/queries";
import { currentSlugOf } from "@/lib/entries/public-queries";
import { pageLocale } from "../../../../../page-locale";

/** It tells how something goes on: asked anew each time. */
export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ locale: string; slug: string; n: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { n } = await params;
  const t = await getTranslations("briefings.files");
  return {
    title: t("title", { number: n.slice(0, 10) }),
    description: t("description"),
    robots: { index: false, follow: true },
  };
}

/** How far the files of a version have been made, and where they are. */
export default async function FilesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const { slug, n } = await params;
  const number = /^\d{1,10}$/.test(n) ? Number(n) : 0;
  const found = await filesOf({ slug, number }, locale);
  if (!found) {
    const movedTo = number > 0 && isSlug(slug) && (await currentSlugOf("collection", slug));
    if (movedTo) permanentRedirect(filesAddress(locale, movedTo, number));
    notFound();
  }
  const tooOften = (await searchParams).problem === "too_often";
  return <Making version={{ slug, number }} found={found} tooOften={tooOften} locale={locale} />;
}
