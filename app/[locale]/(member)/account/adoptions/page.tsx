import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { OwnAdoptions } from "@/components/lineage/OwnAdoptions";
import { requireViewer } from "@/lib/auth/viewer";
import { adoptionsAddress } from "@/lib/lineage/addresses";
import { ownAdoptions } from "@/lib/lineage/adoption-queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("lineage.own");
  return { title: t("title") };
}

/** What the signed-in person adapts. */
export default async function AdoptionsPage({ searchParams }: PageProps<"/[locale]/account/adoptions">) {
  const locale = await getLocale();
  const member = await requireViewer(locale, adoptionsAddress(locale));
  const { done } = await searchParams;
  return <OwnAdoptions locale={locale} adoptions={await ownAdoptions(member)} done={done} />;
}
