import { calendarResponse } from "@/lib/events/calendar-response";
import { isRegion } from "@/lib/events/filters";
import { publicFeed, withoutEnding } from "../../../feed";

/** /calendar/bg/region/BG311.ics */
export async function GET(
  request: Request,
  { params }: RouteContext<"/calendar/[name]/region/[id]">,
): Promise<Response> {
  const { name, id } = await params;
  const region = withoutEnding(id);
  if (!region || !isRegion(region)) return calendarResponse(request, null, { name: id });
  return publicFeed(request, name, { region });
}
