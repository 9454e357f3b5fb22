import type { Kind } from "@/lib/entries/kinds";
import { aboutFacets, cardOf, regionsOf, uploadsOf } from "@/lib/entries/shared";
import { practiceCrossCheck, practiceFields, practiceSteps } from "./input";
import { evidenceOf } from "./practice";
import { practiceWarnings } from "./warnings";

/** A good practice, as the shared machinery sees it. */
export const practiceKind: Kind<typeof practiceFields> = {
  dye: "practice",
  path: "practices",
  fields: practiceFields,
  steps: practiceSteps,
  crossCheck: practiceCrossCheck,
  title: (content) => content.title ?? {},
  teaser: (content) => content.teaser ?? {},
  organisation: (content) => content.organisation ?? {},
  summary: cardOf,
  facets: (content) => ({
    ...aboutFacets(content),
    regions: regionsOf(content),
    stage: content.stage ?? null,
    evidence: evidenceOf(content),
    funding: content.fundingSources,
    year: content.startYear ?? null,
  }),
  uploads: uploadsOf,
  warnings: practiceWarnings,
};
