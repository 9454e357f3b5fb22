import { publicFeed } from "../../feed";

/** /calendar/bg/all.ics */
export async function GET(
  request: Request,
  { params }: RouteContext<"/calendar/[name]/all.ics">,
): Promise<Response> {
  const { name } = await params;
  return publicFeed(request, name, {});
}
