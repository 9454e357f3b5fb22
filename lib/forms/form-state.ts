/** A form after an attempt: what was typed stays. */
export interface FormState {
  typed: Record<string, string>;
  /** What is wrong, by field. */
  problems: Record<string, string>;
  /** The first wrong field; with no field wrong, why nothing was done. */
  problem?: string | undefined;
}
