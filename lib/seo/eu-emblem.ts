// Twelve stars on a circle of a third of the height, each inscribed in a circle of an eighteenth (as the flag's
// rules have it), upright, in a 54×36 box.
const stars = Array.from({ length: 12 }, (_, hour) => {
  const angle = (hour * Math.PI) / 6;
  return [27 + 12 * Math.sin(angle), 18 - 12 * Math.cos(angle)] as const;
});

const star = (cx: number, cy: number): string =>
  Array.from({ length: 10 }, (_, i) => {
    const angle = (i * Math.PI) / 5;
    const r = i % 2 === 0 ? 2 : 2 * 0.382;
    return `${i === 0 ? "M" : "L"}${(cx + r * Math.sin(angle)).toFixed(2)} ${(cy - r * Math.cos(angle)).toFixed(2)}`;
  }).join("");

/** The emblem of the European Union: its box, its colours and the path of its stars. */
export const euEmblem = {
  width: 54,
  height: 36,
  blue: "#039",
  gold: "#fc0",
  stars: stars.map(([x, y]) => `${star(x, y)}z`).join(""),
} as const;

/** The emblem as the text of an SVG that stands alone. */
export const euEmblemSvg = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="81" height="54" viewBox="0 0 ${euEmblem.width} ${euEmblem.height}">` +
  `<rect width="${euEmblem.width}" height="${euEmblem.height}" fill="${euEmblem.blue}"/>` +
  `<path fill="${euEmblem.gold}" d="${euEmblem.stars}"/></svg>`;
