import type { EventMode, EventStatus, RegistrationPolicy } from "@/lib/db/generated/enums";

/** What a list shows of an event besides what it shows of any entry: stored with its publication. */
export interface EventFacts {
  /** Days of the event's own zone, both included, as "2026-11-23". */
  startDate: string;
  endDate: string;
  /** "18:30"; null when it is all-day, or nothing is said. */
  startTime: string | null;
  endTime: string | null;
  timeZone: string;
  mode: EventMode;
  status: EventStatus;
  /** Ids of the vocabulary. */
  languages: string[];
  signLanguage: boolean;
  captions: boolean;
  stepFree: boolean;
  registration: RegistrationPolicy;
  /** Whether there is a recording to watch. */
  recorded: boolean;
}
