import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { EventChanges } from "@/components/events/EventChanges";
import { requireViewer } from "@/lib/auth/viewer";
import { statusAddress } from "@/lib/events/addresses";
import { changeableEvent } from "@/lib/events/organised";
import { isUuid } from "@/lib/forms/uuid";

type Props = PageProps<"/[locale]/account/events/[id]/status">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("events.change");
  return { title: t("title") };
}

/** Where organisers cancel, move, copy and repeat their event. */
export default async function EventStatusPage({ params, searchParams }: Props) {
  const locale = await getLocale();
  const { id } = await params;
  const viewer = await requireViewer(locale, statusAddress(locale, id));
  const event = isUuid(id) ? await changeableEvent(viewer, id) : null;
  if (!event) notFound();
  const { done, problem, count } = await searchParams;
  return <EventChanges event={event} locale={locale} query={{ done, problem, count }} />;
}
