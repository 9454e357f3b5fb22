/** Where a note stands in what is read: "section:<name>" or "item:<entry id or address>", "" for the whole. */
export const placePattern = /^(?:(?:section|item):\S.{0,2040})?$/u;

/** The place of a section by its name. */
export const sectionPlace = (name: string): string => `section:${name}`;

/** Notes by the place where they stand, each in its order; those of the whole stand at "". */
export function byPlace<N extends { place: string | null }>(notes: readonly N[]): Map<string, N[]> {
  const places = new Map<string, N[]>();
  for (const note of notes) {
    const place = note.place ?? "";
    places.set(place, [...(places.get(place) ?? []), note]);
  }
  return places;
}

/** The place of an item of a collection. */
export const itemPlace = ({ entryId, address }: { entryId: string | null; address: string }): string =>
  `item:${entryId ?? address}`;
