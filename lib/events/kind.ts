import type { EventMode, RegistrationPolicy } from "@/lib/db/generated/enums";
import type { Kind } from "@/lib/entries/kinds";
import { aboutFacets, cardOf, regionsOf, uploadsOf } from "@/lib/entries/shared";
import type { EventFacts } from "./facts";
import { type EventContent, eventCrossCheck, eventFields, eventSteps, participantsOnly } from "./input";
import { homeZone, momentsOf } from "./times";

/** An event, as the shared machinery sees it. */
export const eventKind: Kind<typeof eventFields> = {
  dye: "event",
  path: "events",
  fields: eventFields,
  steps: eventSteps,
  begins: { timeZone: homeZone },
  restricted: participantsOnly,
  crossCheck: eventCrossCheck,
  title: (content) => content.title ?? {},
  teaser: (content) => content.teaser ?? {},
  organisation: (content) => content.organisation ?? {},
  summary: (content) => ({ ...cardOf(content), event: factsOf(content) }),
  facets: (content) => ({
    ...aboutFacets(content),
    // What is only online has no place on the map.
    regions: content.mode === "online" ? [] : regionsOf(content),
    stage: null,
    evidence: 0,
    funding: [],
    year: content.startDate ? Number(content.startDate.slice(0, 4)) : null,
  }),
  uploads: uploadsOf,
  warnings: () => [],
};

/** What lists show of a checked content. Its status is kept beside it: publishing puts it in. */
export function factsOf(content: EventContent): EventFacts {
  const { startDate = "", allDay, timeZone = homeZone } = content;
  return {
    startDate,
    endDate: momentsOf({ ...content, startDate, timeZone }).endDate,
    startTime: allDay ? null : (content.startTime ?? null),
    endTime: allDay ? null : (content.endTime ?? null),
    timeZone,
    mode: content.mode as EventMode,
    status: "confirmed",
    languages: content.languages,
    signLanguage: content.signLanguage,
    captions: content.captions,
    stepFree: content.stepFree,
    registration: content.registration as RegistrationPolicy,
    recorded: content.recording !== undefined,
  };
}
