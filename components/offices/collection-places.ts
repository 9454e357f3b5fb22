import { useTranslations } from "next-intl";
import { sectionsOf } from "@/lib/collections/contents";
import type { Snapshot } from "@/lib/collections/snapshot";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { itemPlace, sectionPlace } from "@/lib/offices/place";
import type { NotePlace } from "./beside-places";

/** Sections of a briefing that nobody has anything to say about. */
const mute = new Set(["sources", "downloads", "cite", "versions"]);

/** The places of a collection that notes can stand beside: its sections, then its items in their order. */
export function usePlacesOf(snapshot: Snapshot, locale: Locale): NotePlace[] {
  const t = useTranslations("entries.sections");
  const sections = sectionsOf(snapshot, true).filter((name) => !mute.has(name));
  const items = snapshot.groups.flatMap((group) => group.items);
  return [
    ...sections.map((name) => ({ place: sectionPlace(name), name: t(name) })),
    ...items.map((item) => ({
      place: itemPlace(item),
      name: pick(item.title, locale)?.text ?? item.address,
    })),
  ];
}
