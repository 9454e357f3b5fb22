import { csvOf, xlsxOf } from "@/lib/files/sheets";
import { isUuid } from "@/lib/forms/uuid";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import type { Viewer } from "@/lib/members/member";
import { tableOf } from "./export";
import { allParticipants } from "./participants";

const types = {
  "participants.csv": "text/csv; charset=utf-8",
  "participants.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/**
 * The list of an event's participants as a file, in the words of a language. 404 for everybody but its organisers, for another
 * name and for an event that is not public.
 */
export async function participantsFile(
  viewer: Viewer | null,
  { id, file, locale: asked }: { id: string; file: string; locale: string | null },
): Promise<Response> {
  const name = (Object.keys(types) as (keyof typeof types)[]).find((one) => one === file);
  const list = viewer && name && isUuid(id) ? await allParticipants(viewer, id) : null;
  if (!name || !list) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  const table = tableOf(list.event, list.participants, isLocale(asked) ? asked : defaultLocale);
  const body =
    name === "participants.csv"
      ? csvOf(table)
      : new Uint8Array(await xlsxOf({ [list.event.slug.slice(0, 31)]: table }));
  return new Response(body, {
    headers: {
      "Content-Type": types[name],
      "Content-Disposition": `attachment; filename="${list.event.slug}-${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
