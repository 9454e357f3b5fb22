import type { PublicEvent } from "@/lib/events/queries";
import type { Locale } from "@/lib/i18n/locale";
import { has, pick } from "@/lib/i18n/localized";
import { messagesOf } from "@/lib/i18n/messages";
import { pictureAddress } from "@/lib/og/addresses";
import { absolute } from "./site";

const statuses = {
  confirmed: "EventScheduled",
  tentative: "EventScheduled",
  moved: "EventRescheduled",
  cancelled: "EventCancelled",
} as const;

const modes = {
  in_person: "OfflineEventAttendanceMode",
  online: "OnlineEventAttendanceMode",
  hybrid: "MixedEventAttendanceMode",
} as const;

const schema = (name: string) => `https://schema.org/${name}`;

/** An event for machines, in the words of schema.org. Its online address is its participants' alone: its page stands for it. */
export function eventJsonLd(event: PublicEvent, locale: Locale): object {
  const { content, slug, status, statusNote } = event;
  const text = (value: Parameters<typeof pick>[0]) => pick(value, locale)?.text;
  const url = absolute(`/${locale}/events/${slug}`);
  const mode = content.mode as keyof typeof modes;
  const address = text(content.address) ?? text(content.place);
  const there = { "@type": "Place", name: text(content.place) ?? address, address };
  const online = { "@type": "VirtualLocation", url };
  const location = mode === "online" ? online : mode === "hybrid" ? [there, online] : there;
  const { previousStart } = statusNote;
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": url,
    url,
    name: text(content.title),
    description: text(content.teaser),
    image: absolute(pictureAddress(locale, "event", slug)),
    inLanguage: has(content.title, locale) ? locale : event.sourceLanguage,
    // All-day events have days, not moments.
    startDate: content.allDay ? content.startDate : event.startsAt,
    endDate: content.allDay ? (content.endDate ?? content.startDate) : event.endsAt,
    ...(status === "moved" && previousStart && { previousStartDate: previousStart }),
    eventStatus: schema(statuses[status]),
    eventAttendanceMode: schema(modes[mode]),
    location,
    organizer: {
      "@type": "Organization",
      name: text(content.organisation) ?? messagesOf(locale).layout.club,
      ...(event.organisationWebsite && { url: event.organisationWebsite }),
    },
    performer: content.speakers.map(({ name }) => ({ "@type": "Person", name: text(name) })),
  };
}
