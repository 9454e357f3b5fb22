import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { DeskList } from "@/components/challenges/DeskList";
import { requireViewer } from "@/lib/auth/viewer";
import { callsDeskAddress } from "@/lib/challenges/addresses";
import { callsOnDesk } from "@/lib/challenges/desk-queries";
import { canCurate } from "@/lib/members/member";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("challenges.desk");
  return { title: t("title") };
}

/** The published calls. For curators. */
export default async function CallsDeskPage() {
  const locale = await getLocale();
  const curator = await requireViewer(locale, callsDeskAddress(locale));
  if (!canCurate(curator)) notFound();
  return <DeskList calls={await callsOnDesk(curator)} locale={locale} now={new Date()} />;
}
