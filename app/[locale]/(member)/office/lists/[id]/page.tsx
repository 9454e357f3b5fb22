import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ListPage } from "@/components/offices/ListPage";
import { listAddress } from "@/lib/offices/addresses";
import { listById } from "@/lib/offices/list-queries";
import { ownOffice } from "../../own-office";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("office.lists");
  return { title: t("title") };
}

/** A reading list of one's own office. */
export default async function ReadingListPage({
  params,
  searchParams,
}: PageProps<"/[locale]/office/lists/[id]">) {
  const { id } = await params;
  const { locale, viewer } = await ownOffice((lang) => listAddress(lang, id));
  const list = (await listById(viewer, id, locale)) ?? notFound();
  const { done, problem, entry } = await searchParams;
  return <ListPage list={list} query={{ done, problem, entry }} locale={locale} />;
}
