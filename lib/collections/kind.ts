import type { Kind } from "@/lib/entries/kinds";
import { aboutFacets, cardOf } from "@/lib/entries/shared";
import { collectionCrossCheck } from "./cross-check";
import { collectionFields, collectionSteps } from "./input";

/** What lists show of a collection: how many things it has, and until which day it holds ("2026-11-23"). */
export interface CollectionCard {
  /** Published, it is what the newest version has (published.ts). */
  items: number;
  validUntil?: string | undefined;
}

/** A curated collection, as the shared machinery sees it. */
export const collectionKind: Kind<typeof collectionFields> = {
  dye: "collection",
  path: "collections",
  fields: collectionFields,
  steps: collectionSteps,
  sideBySide: true,
  startedBy: ["curator", "administrator"],
  reviewedBy: ["curator", "administrator"],
  crossCheck: collectionCrossCheck,
  title: (content) => content.title ?? {},
  teaser: (content) => content.teaser ?? {},
  organisation: (content) => content.organisation ?? {},
  summary: (content) => ({
    ...cardOf({ ...content, place: undefined, images: [] }),
    collection: {
      items: content.items.length,
      validUntil: content.validUntil,
    } satisfies CollectionCard,
  }),
  facets: (content) => ({
    ...aboutFacets(content),
    regions: content.oblasti.length > 0 ? content.oblasti : ["BG"],
    stage: null,
    evidence: 0,
    funding: [],
    year: null,
  }),
  uploads: () => [],
  warnings: () => [],
};
