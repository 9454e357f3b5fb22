import { viewer } from "@/lib/auth/viewer";
import { participantsFile } from "@/lib/registrations/download";

/** /api/events/…/participants.csv and .xlsx: the list of an event's participants, for its organisers. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/events/[id]/[file]">,
): Promise<Response> {
  const { id, file } = await params;
  return participantsFile(await viewer(), {
    id,
    file,
    locale: new URL(request.url).searchParams.get("locale"),
  });
}
