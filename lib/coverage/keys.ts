/** The names in a query string that make the coverage anything but its plain page. next.config.ts reads this file: it imports nothing. */
export const coverageKeys = [
  "by",
  "group",
  "topic",
  "objective",
  "evidence",
  "fresh",
  "show",
  "view",
] as const;
