import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AdoptPage } from "@/components/lineage/AdoptPage";
import { requireNamedViewer } from "@/lib/auth/viewer";
import { isUuid } from "@/lib/forms/uuid";
import { adaptAddress } from "@/lib/lineage/addresses";
import { ownAdoption } from "@/lib/lineage/adoption-queries";
import { subjectAt } from "@/lib/lineage/page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("lineage.adopt");
  return { title: t("title") };
}

/** "We are adapting this practice": a new record, or one's own that the address names. */
export default async function AdaptPage({
  params,
  searchParams,
}: PageProps<"/[locale]/practices/[slug]/adapt">) {
  const locale = await getLocale();
  const { slug } = await params;
  const { adoption: named } = await searchParams;
  const id = typeof named === "string" && isUuid(named) ? named : undefined;
  const practice = await subjectAt("practice", slug);
  if (!practice) notFound();
  const member = await requireNamedViewer(locale, adaptAddress(locale, slug, id));
  const adoption = id ? await ownAdoption(member, { id, entryId: practice.id }) : null;
  if (named !== undefined && !adoption) notFound();
  return <AdoptPage locale={locale} practice={practice} adoption={adoption} />;
}
