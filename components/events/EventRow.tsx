import { EntryRow, type Listed, type RowLook } from "@/components/entries/EntryRow";
import { Icon } from "@/components/ui/Icon";
import { whenOf } from "@/lib/events/when";
import type { Locale } from "@/lib/i18n/locale";
import { EventMarks } from "./EventMarks";
import { EventPlace } from "./EventPlace";

interface EventRowProps {
  event: Listed;
  locale: Locale;
  look?: RowLook | undefined;
}

/** One event in a list of anything: when, where, and whether it takes place at all. */
export function EventRow({ event: entry, locale, look = "list" }: EventRowProps) {
  const { event } = entry;
  if (!event) return <EntryRow entry={entry} locale={locale} look={look} />;
  return (
    <EntryRow entry={entry} locale={locale} look={look}>
      <span>
        <Icon name="calendar" size={18} />
        <span>{whenOf(event, locale)}</span>
      </span>
      <EventPlace event={{ ...entry, event }} locale={locale} />
      <EventMarks event={event} look={look === "list" ? "row" : "status"} />
    </EntryRow>
  );
}
