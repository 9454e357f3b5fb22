import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SavedFits } from "@/components/transfer/SavedFits";
import { requireViewer } from "@/lib/auth/viewer";
import { fitsAddress } from "@/lib/transfer/addresses";
import { savedFitsOf } from "@/lib/transfer/saved-queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("transfer.saved");
  return { title: t("title") };
}

/** The transfer-fit checks that the signed-in person keeps. */
export default async function FitsPage({ searchParams }: PageProps<"/[locale]/account/fits">) {
  const locale = await getLocale();
  const member = await requireViewer(locale, fitsAddress(locale));
  const { done } = await searchParams;
  return <SavedFits locale={locale} fits={await savedFitsOf(member)} done={done} />;
}
