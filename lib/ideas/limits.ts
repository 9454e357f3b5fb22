/** Characters of an explanation or an official answer in one language. */
export const textLimit = 4_000;

/** Characters that a field of the form keeps, whatever was pasted into it. */
export const typedLimit = 20_000;
