import type { ContentOf } from "@/lib/forms/fields";
import type { Localized } from "@/lib/i18n/localized";
import type { aboutFields, mediaFields, placeFields } from "./fields";
import type { Card } from "./summary";

// How the shared fields (fields.ts) are read.

type Place = ContentOf<typeof placeFields>;
type Media = ContentOf<typeof mediaFields>;
type About = ContentOf<typeof aboutFields>;

/**
 * Where something is found on the map and in the filter: the oblasti it names; "BG" when it is Bulgarian and
 * names none (nationwide); another country's code.
 */
export function regionsOf({ country, oblasti }: Pick<Place, "country" | "oblasti">): string[] {
  if (country !== "BG") return country ? [country] : [];
  return oblasti.length > 0 ? oblasti : ["BG"];
}

/** The facets that the shared fields give. */
export const aboutFacets = ({ topics, targetGroups, objectives, sdgs }: About) => ({
  topics,
  targetGroups,
  objectives,
  sdgs: sdgs.map(Number),
});

/** Every upload that a page shows. */
export const uploadsOf = ({ images, attachments }: Pick<Media, "images" | "attachments">): string[] =>
  [...images, ...attachments].flatMap(({ id }) => (id ? [id] : []));

interface Carded extends Pick<Place, "place">, Pick<Media, "images"> {
  organisation?: Localized | undefined;
}

/** The card in lists: the first picture stands for it. */
export function cardOf({ organisation, place, images }: Carded): Card {
  const first = images.find(({ id }) => id);
  return {
    organisation: organisation ?? {},
    place: place ?? {},
    image: first?.id ? { id: first.id, alt: first.alt ?? {} } : null,
  };
}
