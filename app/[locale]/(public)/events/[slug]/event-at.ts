import { cached, listTag, pageTag } from "@/lib/entries/cache";
import { type EntryKind, kinds } from "@/lib/entries/kinds";
import { clubPageOf } from "@/lib/events/club-page";
import { eventsOfSeries } from "@/lib/events/lists";
import { eventBySlug, type PublicEvent, presentedBy } from "@/lib/events/queries";
import type { Locale } from "@/lib/i18n/locale";
import { registrationState } from "@/lib/registrations/queries";
import { entryAt } from "../../entry-at";

/** What the page of an event shows at an address. */
export const eventAt = entryAt("event", eventBySlug);

const kindAt = (path: string) =>
  (Object.keys(kinds) as EntryKind[]).find((kind) => kinds[kind].path === path);

/** What changes besides the event itself: what it presents, its series, its places. */
export async function aroundEvent(event: PublicEvent, locale: Locale) {
  const { id, slug, seriesId, content } = event;
  const pages = content.related.flatMap(({ url }) => {
    const page = clubPageOf(url ?? "");
    const kind = page && kindAt(page.path);
    return kind ? [pageTag(kind, page.slug)] : [];
  });
  const own = pageTag("event", slug);
  const [presented, series, registration] = await Promise.all([
    cached(["presented", id], [own, ...pages], () => presentedBy(id)),
    seriesId
      ? cached(["series", locale, seriesId], [listTag("event")], () => eventsOfSeries(seriesId, locale))
      : [],
    cached(["registration", id], [own], () => registrationState(id)),
  ]);
  return { presented, series, registration };
}
