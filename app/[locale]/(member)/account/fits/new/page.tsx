import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { KeepPage } from "@/components/transfer/KeepPage";
import { requireViewer } from "@/lib/auth/viewer";
import { keepAddress } from "@/lib/transfer/addresses";
import { checkOf } from "@/lib/transfer/check";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("transfer.saved.keep");
  return { title: t("title") };
}

/** A check to be kept: it stands in the address. */
export default async function KeepFitPage({ searchParams }: PageProps<"/[locale]/account/fits/new">) {
  const locale = await getLocale();
  const check = await checkOf(await searchParams);
  await requireViewer(locale, keepAddress(locale, check.query));
  return <KeepPage locale={locale} check={check} id={randomUUID()} />;
}
