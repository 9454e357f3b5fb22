import { fileResponse } from "@/lib/seo/file-response";

/** A calendar as an answer; `shared` when it is the same for everybody. Null is an address that does not exist. */
export const calendarResponse = (
  request: Request,
  file: string | null,
  { name, shared = true }: { name: string; shared?: boolean },
): Response => fileResponse(request, file, { type: "text/calendar", name: `${name}.ics`, shared });
