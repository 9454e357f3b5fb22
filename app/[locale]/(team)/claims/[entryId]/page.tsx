import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { DeskPractice } from "@/components/claims/DeskPractice";
import { requireViewer } from "@/lib/auth/viewer";
import { claimDeskAddress } from "@/lib/claims/addresses";
import { claimsOnDesk } from "@/lib/claims/desk-queries";
import { isUuid } from "@/lib/forms/uuid";

type Props = PageProps<"/[locale]/claims/[entryId]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("claims.desk");
  return { title: t("title") };
}

/** The claims of one practice, to be checked. For curators. */
export default async function ClaimDeskPage({ params, searchParams }: Props) {
  const { entryId } = await params;
  const locale = await getLocale();
  const curator = await requireViewer(locale, claimDeskAddress(locale, entryId));
  const practice = isUuid(entryId) ? await claimsOnDesk(curator, entryId) : null;
  if (!practice) notFound();
  const { done } = await searchParams;
  return <DeskPractice practice={practice} locale={locale} now={new Date()} done={done === "check"} />;
}
