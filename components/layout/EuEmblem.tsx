// Twelve stars on a circle of a third of the height, each inscribed in a circle of an eighteenth (as the flag's
// rules have it), upright, in a 54×36 box.
const STARS = Array.from({ length: 12 }, (_, hour) => {
  const angle = (hour * Math.PI) / 6;
  return [27 + 12 * Math.sin(angle), 18 - 12 * Math.cos(angle)] as const;
});

const star = (cx: number, cy: number) =>
  Array.from({ length: 10 }, (_, i) => {
    const angle = (i * Math.PI) / 5;
    const r = i % 2 === 0 ? 2 : 2 * 0.382;
    return `${i === 0 ? "M" : "L"}${(cx + r * Math.sin(angle)).toFixed(2)} ${(cy - r * Math.cos(angle)).toFixed(2)}`;
  }).join("");

/** The emblem of the European Union. Its statement stands beside it, in words. */
export function EuEmblem() {
  return (
    <svg className="eu" width="81" height="54" viewBox="0 0 54 36" aria-hidden="true">
      <rect width="54" height="36" fill="#039" />
      <path fill="#fc0" d={STARS.map(([x, y]) => `${star(x, y)}z`).join("")} />
    </svg>
  );
}
