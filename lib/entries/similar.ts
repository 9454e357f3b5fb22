/** How alike two titles are by their stems, 0–1: the share of the stems that both have. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const common = one.filter((stem) => other.includes(stem)).length;
  return common === 0 ? 0 : (2 * common) / (one.length + other.length);
}

/** From here on a moderator is told of it. */
export const alike = 0.6;
