import type { EventPage, ListedEvent } from "@/lib/events/lists";

/** What the agenda beside a month says; no event is in it twice. */
export interface AgendaLists {
  /** Whether it is about the present: then `ahead` is what has not ended yet, in this month or later. */
  isPresent: boolean;
  ahead: ListedEvent[];
  earlier: ListedEvent[];
  total: number;
  pages: number;
}

/** Of the present month: one page of what is to come, with the first one what is over. Of any other month all of it. */
export function agendaLists(
  events: readonly ListedEvent[],
  coming: EventPage | null,
  { page, now }: { page: number; now: Date },
): AgendaLists {
  if (!coming) return { isPresent: false, ahead: [...events], earlier: [], total: events.length, pages: 1 };
  const isOver = ({ endsAt }: ListedEvent) => new Date(endsAt) <= now;
  // Kept for a minute: meanwhile one of them may have ended.
  const listed = coming.items.filter((event) => !isOver(event));
  return {
    isPresent: true,
    ahead: listed,
    earlier: page === 1 ? events.filter(isOver) : [],
    total: coming.total,
    pages: coming.pages,
  };
}
