import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { SharedList } from "@/components/offices/SharedList";
import { SharedVersion } from "@/components/offices/SharedVersion";
import { versionOf } from "@/lib/collections/versions";
import { sharedBy } from "@/lib/offices/shared";

/** Made for each request and kept by nobody: it may be ended at any moment. */
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("office.shared");
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

/** What an office shares with whoever has the link. */
export default async function SharedPage({ params }: PageProps<"/[locale]/shared/[token]">) {
  const locale = await getLocale();
  const { token } = await params;
  const page = (await sharedBy(token, locale)) ?? notFound();
  const { what } = page;
  if ("list" in what) return <SharedList page={page} name={what.list} items={what.items} locale={locale} />;
  const version = (await versionOf(what.version.slug, what.version.number)) ?? notFound();
  return <SharedVersion page={page} version={version} notes={what.notes} locale={locale} />;
}
