import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Letters } from "@/components/registrations/Letters";
import { requireViewer } from "@/lib/auth/viewer";
import { isUuid } from "@/lib/forms/uuid";
import { messagesAddress } from "@/lib/registrations/addresses";
import { messagesOf } from "@/lib/registrations/participants";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("registrations.letters");
  return { title: t("title") };
}

/** What organisers write to the participants of an event. */
export default async function MessagesPage({
  params,
  searchParams,
}: PageProps<"/[locale]/account/events/[id]/messages">) {
  const locale = await getLocale();
  const { id } = await params;
  if (!isUuid(id)) notFound();
  const viewer = await requireViewer(locale, messagesAddress(locale, id));
  const letters = (await messagesOf(viewer, id)) ?? notFound();
  return <Letters letters={letters} locale={locale} sent={Number((await searchParams).done)} />;
}
