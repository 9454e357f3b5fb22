import type { NextRequest } from "next/server";
import { cached, listTag, pageTag } from "@/lib/entries/cache";
import { calendarResponse } from "@/lib/events/calendar-response";
import { eventInFeed } from "@/lib/events/feeds";
import { calendarFile } from "@/lib/events/ical";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { withoutEnding } from "../feed";

/** /calendar/sreshta-na-kluba.ics: one event, in Bulgarian or with ?lang=en in English. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/calendar/[name]">,
): Promise<Response> {
  const slug = withoutEnding((await params).name);
  if (!slug) return calendarResponse(request, null, { name: "event" });
  const asked = request.nextUrl.searchParams.get("lang");
  const locale = isLocale(asked) ? asked : defaultLocale;
  const file = await cached(
    ["calendar", locale, slug],
    [listTag("event"), pageTag("event", slug)],
    async () => {
      const event = await eventInFeed(slug);
      return event && calendarFile([event], { locale, name: pick(event.title, locale)?.text ?? "" });
    },
  );
  return calendarResponse(request, file, { name: slug });
}
