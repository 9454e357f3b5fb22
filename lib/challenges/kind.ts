import type { Kind } from "@/lib/entries/kinds";
import { aboutFacets, cardOf, uploadsOf } from "@/lib/entries/shared";
import { challengeCrossCheck, challengeFields, challengeSteps } from "./input";

/** What lists show of a call's time: its first and its last day, as "2026-11-23". */
export interface CallDates {
  opensOn?: string | undefined;
  closesOn?: string | undefined;
}

/** A call for ideas, as the shared machinery sees it. */
export const challengeKind: Kind<typeof challengeFields> = {
  dye: "idea",
  path: "challenges",
  fields: challengeFields,
  steps: challengeSteps,
  startedBy: ["curator", "administrator"],
  crossCheck: challengeCrossCheck,
  title: (content) => content.title ?? {},
  teaser: (content) => content.teaser ?? {},
  organisation: (content) => content.organisation ?? {},
  summary: (content) => ({
    ...cardOf({ ...content, place: undefined }),
    challenge: { opensOn: content.opensOn, closesOn: content.closesOn } satisfies CallDates,
  }),
  facets: (content) => ({
    ...aboutFacets(content),
    regions: content.oblasti.length > 0 ? content.oblasti : ["BG"],
    stage: null,
    evidence: 0,
    funding: [],
    year: content.opensOn ? Number(content.opensOn.slice(0, 4)) : null,
  }),
  uploads: uploadsOf,
  warnings: () => [],
};
