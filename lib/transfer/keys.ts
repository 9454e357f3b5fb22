/** The names in the query of a transfer-fit check. next.config.ts reads this file: it imports nothing. */
export const fitKeys = [
  "municipality",
  "population",
  "budget",
  "staff",
  "settlement",
  "group",
  "practices",
] as const;

/** Practices that are compared side by side. */
export const mostPractices = 4;
