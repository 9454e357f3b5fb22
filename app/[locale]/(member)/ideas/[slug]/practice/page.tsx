import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { BecamePage } from "@/components/lineage/BecamePage";
import { requireNamedViewer } from "@/lib/auth/viewer";
import { becameAddress } from "@/lib/lineage/addresses";
import { subjectAt } from "@/lib/lineage/page";
import { mayDescribe } from "@/lib/lineage/start";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("lineage.became");
  return { title: t("title") };
}

/** "This idea became a practice": for its authors and the team. */
export default async function BecomePage({ params }: PageProps<"/[locale]/ideas/[slug]/practice">) {
  const locale = await getLocale();
  const { slug } = await params;
  const idea = await subjectAt("idea", slug);
  if (!idea) notFound();
  const member = await requireNamedViewer(locale, becameAddress(locale, slug));
  return <BecamePage locale={locale} idea={idea} may={await mayDescribe(member, idea.id)} />;
}
