import { getTranslations } from "next-intl/server";
import { cached, listTag } from "@/lib/entries/cache";
import { calendarResponse } from "@/lib/events/calendar-response";
import { eventsInFeed } from "@/lib/events/feeds";
import { calendarFile } from "@/lib/events/ical";
import { isLocale } from "@/lib/i18n/locale";
import { regionLabel, termLabel } from "@/lib/vocabulary/vocabulary";

/** "culture.ics" → "culture"; null for an address that is no calendar's. */
export const withoutEnding = (file: string): string | null =>
  /^([A-Za-z0-9_-]{1,80})\.ics$/.exec(file)?.[1] ?? null;

/** The calendar of all events in a language, or of those of one topic or region. */
export async function publicFeed(
  request: Request,
  language: string,
  of: { topic?: string; region?: string },
): Promise<Response> {
  const name = of.topic ?? of.region ?? "events";
  if (!isLocale(language)) return calendarResponse(request, null, { name });
  const t = await getTranslations({ locale: language, namespace: "calendar.feed" });
  const about = of.topic
    ? termLabel("topics", of.topic, language)
    : of.region && regionLabel(of.region, language);
  const title = about ? t("nameOf", { about }) : t("name");
  const file = await cached(["calendar", language, JSON.stringify(of)], [listTag("event")], async () =>
    calendarFile(await eventsInFeed(of), { locale: language, name: title }),
  );
  return calendarResponse(request, file, { name });
}
