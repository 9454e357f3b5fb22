/** The most characters of what a member writes about an adoption. */
export const adoptionLimits = { organisation: 160, place: 160, changed: 1000, reason: 1000 } as const;

/** Characters of a field that are given back to be mended. */
export const adoptionTyped = 4000;

/** Adoptions that one member may record or change in an hour: each new one writes to the practice's authors. */
export const adoptionsAnHour = 20;
