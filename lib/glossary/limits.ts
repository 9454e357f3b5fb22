/** Variants of one language in a pair, and characters of a variant. */
export const variantLimits = { count: 8, length: 80 } as const;

/** Characters that a field of the form keeps, whatever was pasted into it. */
export const typedLimit = 20_000;
