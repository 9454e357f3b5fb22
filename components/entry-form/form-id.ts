/** The id of a step's form, for what acts on it from outside. */
export const formId = "entry-form";
