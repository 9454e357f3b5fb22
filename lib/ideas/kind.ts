import type { Kind } from "@/lib/entries/kinds";
import { aboutFacets, cardOf, regionsOf, uploadsOf } from "@/lib/entries/shared";
import { ideaFields, ideaSteps } from "./input";

/** An idea, as the shared machinery sees it. */
export const ideaKind: Kind<typeof ideaFields> = {
  dye: "idea",
  path: "ideas",
  fields: ideaFields,
  steps: ideaSteps,
  crossCheck: () => [],
  title: (content) => content.title ?? {},
  teaser: (content) => content.teaser ?? {},
  organisation: (content) => content.organisation ?? {},
  summary: (content) => ({
    ...cardOf(content),
    asks: [...new Set(content.asks.flatMap(({ ask }) => ask ?? []))],
  }),
  facets: (content) => ({
    ...aboutFacets(content),
    regions: regionsOf(content),
    stage: content.stage ?? null,
    evidence: 0,
    funding: [],
    year: null,
  }),
  uploads: uploadsOf,
  warnings: () => [],
};
