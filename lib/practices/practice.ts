import type { Card } from "@/lib/entries/summary";
import type { PracticeContent } from "./input";

/** The evidence level of a practice is that of its best supported result (Nesta Standards of Evidence, 1–5); 0 when none is claimed. */
export const evidenceOf = (content: Pick<PracticeContent, "results">): number =>
  Math.max(0, ...content.results.map(({ evidence }) => Number(evidence ?? 0)));

/**
 * Where a practice is found on the map and in the filter: the oblasti it names; "BG" when it is Bulgarian and
 * names none (nationwide); another country's code.
 */
export function regionsOf({ country, oblasti }: Pick<PracticeContent, "country" | "oblasti">): string[] {
  if (country !== "BG") return country ? [country] : [];
  return oblasti.length > 0 ? oblasti : ["BG"];
}

/** Every upload that a practice shows. */
export const uploadsOf = ({
  images,
  attachments,
}: Pick<PracticeContent, "images" | "attachments">): string[] =>
  [...images, ...attachments].flatMap(({ id }) => (id ? [id] : []));

/** The card of a practice: its first picture stands for it. */
export function summaryOf({ organisation, place, images }: PracticeContent): Card {
  const first = images.find(({ id }) => id);
  return {
    organisation: organisation ?? {},
    place: place ?? {},
    image: first?.id ? { id: first.id, alt: first.alt ?? {} } : null,
  };
}
