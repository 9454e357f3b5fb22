import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { OrganisedEvents } from "@/components/events/OrganisedEvents";
import { requireViewer } from "@/lib/auth/viewer";
import { myEventsAddress, ownFeedAddress } from "@/lib/events/addresses";
import { calendarTokenOf } from "@/lib/events/calendar-token";
import { announcedByOthers, organisedBy } from "@/lib/events/organised";
import { absolute } from "@/lib/seo/site";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("events.mine");
  return { title: t("title") };
}

/** The events that the signed-in person organises, and their own calendar. */
export default async function MyEventsPage({ searchParams }: PageProps<"/[locale]/account/events">) {
  const locale = await getLocale();
  const member = await requireViewer(locale, myEventsAddress(locale));
  const { done, problem, count } = await searchParams;
  const [events, others, token] = await Promise.all([
    organisedBy(member, locale),
    announcedByOthers(member, locale),
    calendarTokenOf(member),
  ]);
  return (
    <OrganisedEvents
      locale={locale}
      events={events}
      others={others}
      feed={token && absolute(ownFeedAddress(token))}
      query={{ done, problem, count }}
    />
  );
}
