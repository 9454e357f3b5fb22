import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CheckIn } from "@/components/registrations/CheckIn";
import { withQuery } from "@/lib/auth/paths";
import { requireViewer } from "@/lib/auth/viewer";
import { isUuid } from "@/lib/forms/uuid";
import { checkInAddress } from "@/lib/registrations/addresses";
import { expectedAt } from "@/lib/registrations/participants";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("registrations.door");
  return { title: t("title") };
}

/**
 * Where organisers check people in. A QR code leads here with its code: a telephone without scripts reads it with its own
 * camera, and the button does the rest.
 */
export default async function CheckInPage({
  params,
  searchParams,
}: PageProps<"/[locale]/account/events/[id]/check-in">) {
  const locale = await getLocale();
  const { id } = await params;
  if (!isUuid(id)) notFound();
  const { code: given } = await searchParams;
  const code = typeof given === "string" ? given.slice(0, 40) : "";
  const page = checkInAddress(locale, id);
  const viewer = await requireViewer(locale, code ? withQuery(page, { code }) : page);
  const door = (await expectedAt(viewer, id)) ?? notFound();
  return <CheckIn door={door} code={code} locale={locale} />;
}
