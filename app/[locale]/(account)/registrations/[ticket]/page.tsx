import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Ticket } from "@/components/registrations/Ticket";
import { aheadOf, registrationByTicket } from "@/lib/registrations/own";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("registrations.ticket");
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

/** A registration by its secret address. Opening it changes nothing: programs open the links of mails ahead of people. */
export default async function TicketPage({
  params,
  searchParams,
}: PageProps<"/[locale]/registrations/[ticket]">) {
  const locale = await getLocale();
  const { ticket } = await params;
  const registration = (await registrationByTicket(ticket)) ?? notFound();
  const place = registration.state === "waiting" ? 1 + (await aheadOf(registration)) : 0;
  const { problem } = await searchParams;
  return (
    <Ticket registration={registration} place={place} problem={problem} locale={locale} now={new Date()} />
  );
}
