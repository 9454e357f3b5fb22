import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Participants } from "@/components/registrations/Participants";
import { requireViewer } from "@/lib/auth/viewer";
import { isUuid } from "@/lib/forms/uuid";
import { participantsAddress } from "@/lib/registrations/addresses";
import { listFiltersFrom, participantsOf } from "@/lib/registrations/participants";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("registrations.organise");
  return { title: t("participants") };
}

/** Who comes to an event, for its organisers; for everybody else the page does not exist. */
export default async function ParticipantsPage({
  params,
  searchParams,
}: PageProps<"/[locale]/account/events/[id]/participants">) {
  const locale = await getLocale();
  const { id } = await params;
  if (!isUuid(id)) notFound();
  const viewer = await requireViewer(locale, participantsAddress(locale, id));
  const query = await searchParams;
  const filters = listFiltersFrom(query);
  const list = (await participantsOf(viewer, id, filters)) ?? notFound();
  const { done, problem } = query;
  return <Participants list={list} filters={filters} locale={locale} query={{ done, problem }} />;
}
