import { calendarResponse } from "@/lib/events/calendar-response";
import { isTerm } from "@/lib/vocabulary/vocabulary";
import { publicFeed, withoutEnding } from "../../../feed";

/** /calendar/bg/topic/culture.ics */
export async function GET(
  request: Request,
  { params }: RouteContext<"/calendar/[name]/topic/[id]">,
): Promise<Response> {
  const { name, id } = await params;
  const topic = withoutEnding(id);
  if (!topic || !isTerm("topics", topic)) return calendarResponse(request, null, { name: id });
  return publicFeed(request, name, { topic });
}
