/** The filters of the list of practices, as they stand in the address. next.config.ts reads this file: it imports nothing. */
export const facetNames = ["topic", "group", "objective", "region", "stage"] as const;
export type Facet = (typeof facetNames)[number];

/** The names in a query string that make the list anything but its first page without filters. */
export const listKeys = [...facetNames, "evidence", "page"] as const;
