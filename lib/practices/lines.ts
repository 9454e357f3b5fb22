/** Each line that somebody typed into a list, once and without a dash or bullet of their own. */
export const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split("\n")
      .map((line) => line.replace(/^\s*[-–—•*]\s*/, "").trim())
      .filter(Boolean),
  ),
];
