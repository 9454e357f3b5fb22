/** Beginnings of the long words of a title: endings do not tell two titles apart. */
export const stemsOf = (title: string): string[] => [
  ...new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 5)),
  ),
];

/** How alike two titles are, 0–1: the share of their words that both have. */
export function likeness(one: string, other: string): number {
  const [a, b] = [stemsOf(one), stemsOf(other)];
  const common = a.filter((stem) => b.includes(stem)).length;
  return common === 0 ? 0 : (2 * common) / (a.length + b.length);
}

/** From here on a moderator is told of it. */
export const alike = 0.6;
