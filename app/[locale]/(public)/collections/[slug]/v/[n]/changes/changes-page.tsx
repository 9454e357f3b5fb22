import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { VersionChanges } from "@/components/collections/VersionChanges";
import { Missing } from "@/components/layout/Missing";
import { collectionAddress } from "@/lib/collections/addresses";
import type { Locale } from "@/lib/i18n/locale";
import { versionAt, versionMetadata } from "../../../collection-at";

/** A version and an earlier one: the one before unless another is given. */
export interface Compared {
  slug: string;
  n: string;
  since?: string;
}

async function bothAt({ slug, n, since = String(Number(n) - 1) }: Compared) {
  const [{ version: after, movedTo }, { version: before }] = await Promise.all([
    versionAt(slug, n),
    versionAt(slug, since),
  ]);
  const inOrder = after && before && before.number < after.number;
  return { both: inOrder ? { after, before } : null, movedTo };
}

/** A list of differences is for those who know the collection: search engines are to find the collection. */
export async function changesMetadata(compared: Compared, locale: Locale): Promise<Metadata> {
  const { both } = await bothAt(compared);
  if (!both) return {};
  const t = await getTranslations("collection.changes");
  const path = `/v/${compared.n}/changes${compared.since ? `/${compared.since}` : ""}`;
  return versionMetadata(both.after, locale, { path, title: t("title"), indexed: false });
}

/** What a version has otherwise than an earlier one. */
export async function changesPage(compared: Compared, locale: Locale) {
  const { both, movedTo } = await bothAt(compared);
  if (movedTo) permanentRedirect(`${collectionAddress(locale, movedTo)}#versions`);
  if (!both) return <Missing locale={locale} />;
  return (
    <main id="main">
      <VersionChanges {...both} locale={locale} />
    </main>
  );
}
