import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { Briefing } from "@/components/collections/Briefing";
import { Missing } from "@/components/layout/Missing";
import { OfficeLink } from "@/components/offices/OfficeLink";
import { FollowBox } from "@/components/participation/FollowBox";
import { JsonLd } from "@/components/ui/JsonLd";
import { collectionAddress } from "@/lib/collections/addresses";
import { collectionJsonLd } from "@/lib/seo/collection-json-ld";
import { pageLocale } from "../../page-locale";
import { collectionAt, followersAt, versionMetadata, versionsAt } from "./collection-at";

export const dynamic = "force-static";
export const revalidate = 60;

/** The build needs no database: the first visit makes each page. */
export const generateStaticParams = () => [];

interface Props {
  params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { entry: version } = await collectionAt((await params).slug);
  return version ? versionMetadata(version, locale) : {};
}

/** The newest version of a collection. */
export default async function CollectionPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { entry: version, movedTo } = await collectionAt((await params).slug);
  if (movedTo) permanentRedirect(collectionAddress(locale, movedTo));
  if (!version) return <Missing locale={locale} />;
  const [versions, followers] = await Promise.all([versionsAt(version), followersAt(version, locale)]);
  return (
    <main id="main">
      <Briefing version={version} versions={versions} locale={locale} />
      <div className="wrap bfollow noprint">
        <FollowBox entryId={version.entryId} kind="collection" followers={followers} locale={locale} />
      </div>
      <OfficeLink entry={{ kind: "collection", slug: version.slug }} locale={locale} />
      <JsonLd data={collectionJsonLd(version.snapshot, locale)} />
    </main>
  );
}
