import { useTranslations } from "next-intl";
import { PlaceFact } from "@/components/entries/PlaceFact";
import { Icon } from "@/components/ui/Icon";
import type { EntrySummary } from "@/lib/entries/summary";
import type { EventFacts } from "@/lib/events/facts";
import type { Locale } from "@/lib/i18n/locale";

interface EventPlaceProps {
  event: Pick<EntrySummary, "place" | "regions"> & { event: EventFacts };
  locale: Locale;
}

/** Where one goes, or "online". */
export function EventPlace({ event: { place, regions, event }, locale }: EventPlaceProps) {
  const t = useTranslations("events.marks");
  if (event.mode === "online") {
    return (
      <span>
        <Icon name="pin" size={18} />
        <span>{t("online")}</span>
      </span>
    );
  }
  return (
    <>
      <PlaceFact place={place} regions={regions} locale={locale} />
      {event.mode === "hybrid" && <span>{t("hybrid")}</span>}
    </>
  );
}
