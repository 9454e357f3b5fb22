import type { EntryArticle } from "@/components/entries/article";
import type { EventFacts } from "@/lib/events/facts";
import type { EventContent } from "@/lib/events/input";
import { factsOf } from "@/lib/events/kind";
import type { ListedEvent } from "@/lib/events/lists";
import type { Presented, StatusNote } from "@/lib/events/queries";

/** What the page of an event is made of. A draft has neither a status nor an end that is known. */
export interface EventArticleProps extends EntryArticle<EventContent> {
  status?: EventFacts["status"];
  statusNote?: StatusNote;
  /** Whether it has ended, when the page is made. */
  isOver?: boolean;
  presented?: readonly Presented[];
  /** The events of its series, itself among them. */
  series?: readonly ListedEvent[];
}

/** The same once every list of the content is there. */
export type CompleteEvent = EventArticleProps & { content: EventContent };

/** When it takes place; null as long as a draft does not say. */
export const whenOfContent = (content: EventContent): EventFacts | null =>
  content.startDate && (content.allDay || content.startTime) ? factsOf(content) : null;
