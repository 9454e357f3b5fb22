import { getTranslations } from "next-intl/server";
import { calendarResponse } from "@/lib/events/calendar-response";
import { ownFeed } from "@/lib/events/feeds";
import { calendarFile } from "@/lib/events/ical";
import { withoutEnding } from "../../feed";

/** /calendar/my/….ics: the events of the member whose secret this is, for their calendar program. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/calendar/my/[token]">,
): Promise<Response> {
  const token = withoutEnding((await params).token);
  const feed = token && (await ownFeed(token));
  const named = { name: "my-events", shared: false };
  if (!feed) return calendarResponse(request, null, named);
  const { language: locale, events } = feed;
  const t = await getTranslations({ locale, namespace: "calendar.feed" });
  return calendarResponse(request, calendarFile(events, { locale, name: t("mine") }), named);
}
