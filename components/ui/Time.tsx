/** A moment or a day, in words for people and in ISO 8601 for machines. */
export function Time({ at, children }: { at: Date | string; children: string }) {
  return <time dateTime={typeof at === "string" ? at : at.toISOString()}>{children}</time>;
}
