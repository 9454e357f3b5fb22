import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ClosedNotice } from "@/components/registrations/ClosedNotice";
import { Register } from "@/components/registrations/Register";
import { SentNotice } from "@/components/registrations/SentNotice";
import { viewer } from "@/lib/auth/viewer";
import { ticketAddress } from "@/lib/registrations/addresses";
import { eventBySlug } from "@/lib/registrations/event";
import { registrationFor } from "@/lib/registrations/own";
import { viewOf } from "@/lib/registrations/queries";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("registrations.register");
  return { title: t("title"), robots: { index: false } };
}

/** Where members and guests register for an event. Who has registered already is taken to their registration. */
export default async function RegisterForEvent({
  params,
  searchParams,
}: PageProps<"/[locale]/events/[slug]/register">) {
  const locale = await getLocale();
  const { slug } = await params;
  const event = (await eventBySlug(slug)) ?? notFound();
  const member = await viewer();
  if (!member && (await searchParams).done === "sent") return <SentNotice event={event} locale={locale} />;
  const own = member && (await registrationFor(member, event.entryId));
  if (own && own.state !== "cancelled") redirect(ticketAddress(locale, own.ticket));
  const view = await viewOf(event);
  if (view.closed) return <ClosedNotice event={event} reason={view.closed} locale={locale} />;
  return <Register event={event} view={view} member={member} locale={locale} />;
}
