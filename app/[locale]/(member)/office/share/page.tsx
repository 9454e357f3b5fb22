import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NewShare } from "@/components/offices/NewShare";
import { newShareAddress } from "@/lib/offices/addresses";
import { shareable } from "@/lib/offices/share-queries";
import { ownOffice } from "../own-office";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("office.shares.new");
  return { title: t("title") };
}

/** Makes a share link: ?list=… or ?version=… */
export default async function SharePage({ searchParams }: PageProps<"/[locale]/office/share">) {
  const { list, version } = await searchParams;
  const of = typeof list === "string" ? { list } : typeof version === "string" ? { version } : notFound();
  const { locale, viewer } = await ownOffice((lang) => newShareAddress(lang, of));
  const what = (await shareable(viewer, of, locale)) ?? notFound();
  return <NewShare what={what} of={of} locale={locale} />;
}
