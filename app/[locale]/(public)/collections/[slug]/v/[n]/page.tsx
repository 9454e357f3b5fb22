import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Briefing } from "@/components/collections/Briefing";
import { Missing } from "@/components/layout/Missing";
import { JsonLd } from "@/components/ui/JsonLd";
import { collectionAddress } from "@/lib/collections/addresses";
import { collectionJsonLd } from "@/lib/seo/collection-json-ld";
import { pageLocale } from "../../../../page-locale";
import { versionAt, versionMetadata, versionsAt } from "../../collection-at";

export const dynamic = "force-static";
export const revalidate = 60;

/** The build needs no database: the first visit makes each page. */
export const generateStaticParams = () => [];

interface Props {
  params: Promise<{ locale: string; slug: string; n: string }>;
}

/**
 * The newest version is one text at two addresses, and the collection's own is the one to be found. Older ones keep
 * their addresses for those who cite them, but nobody should come upon old advice before the new.
 */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { slug, n } = await params;
  const { version } = await versionAt(slug, n);
  if (!version) return {};
  if (version.number === version.latest) return versionMetadata(version, locale);
  const t = await getTranslations("collection.versions");
  return versionMetadata(version, locale, {
    path: `/v/${n}`,
    title: t("version", { number: version.number }),
    indexed: false,
  });
}

/** One version of a collection at its lasting address. */
export default async function VersionPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { slug, n } = await params;
  const { version, movedTo } = await versionAt(slug, n);
  if (movedTo) permanentRedirect(`${collectionAddress(locale, movedTo)}/v/${n}`);
  if (!version) return <Missing locale={locale} />;
  const versions = await versionsAt(version);
  return (
    <main id="main">
      <Briefing version={version} versions={versions} locale={locale} />
      <JsonLd data={collectionJsonLd(version.snapshot, locale)} />
    </main>
  );
}
