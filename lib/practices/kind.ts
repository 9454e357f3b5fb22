import type { Kind } from "@/lib/entries/kinds";
import { practiceCrossCheck, practiceFields, practiceSteps } from "./input";
import { evidenceOf, regionsOf, summaryOf, uploadsOf } from "./practice";
import { practiceWarnings } from "./warnings";

/** A good practice, as the shared machinery sees it. */
export const practiceKind: Kind<typeof practiceFields> = {
  path: "practices",
  fields: practiceFields,
  steps: practiceSteps,
  crossCheck: practiceCrossCheck,
  title: (content) => content.title ?? {},
  teaser: (content) => content.teaser ?? {},
  organisation: (content) => content.organisation ?? {},
  summary: summaryOf,
  facets: (content) => ({
    topics: content.topics,
    targetGroups: content.targetGroups,
    objectives: content.objectives,
    sdgs: content.sdgs.map(Number),
    regions: regionsOf(content),
    stage: content.stage ?? null,
    evidence: evidenceOf(content),
    funding: content.fundingSources,
    year: content.startYear ?? null,
  }),
  uploads: uploadsOf,
  warnings: practiceWarnings,
};
