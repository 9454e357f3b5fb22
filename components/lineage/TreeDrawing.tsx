import { markPath } from "@/lib/embroidery/marks";
import { cell, type Drawing, type Knot } from "./drawing";
import { AdoptionStitches, Holes, Stitches } from "./stitches";

/**
 * The tree as embroidery. The outline beside it says the same to those who listen or use the keyboard; here every knot
 * is a link for the pointer alone, so that nobody has to pass the same link twice.
 */
export function TreeDrawing({ drawing, className }: { drawing: Drawing; className: string }) {
  const { width, height, knots, threads } = drawing;
  const cellsWhere = (sewn: boolean) =>
    threads.filter((thread) => thread.sewn === sewn).flatMap(({ cells }) => cells);
  const sewn = cellsWhere(true);
  const taken = new Set(sewn.map(String));
  return (
    <svg
      className={`lindraw ${className}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <g transform={`scale(${cell})`}>
        <Stitches cells={sewn} />
        <Holes cells={cellsWhere(false).filter((each) => !taken.has(String(each)))} />
      </g>
      {knots.map((knot) => (
        <KnotLink key={knot.branch.key} knot={knot} />
      ))}
    </svg>
  );
}

function KnotLink({ knot }: { knot: Knot }) {
  const { branch, isRoot, words } = knot;
  const { kind, title, href, status } = branch;
  const inside = (
    <>
      {kind === "adoption" ? <AdoptionKnot {...knot} /> : <MarkKnot knot={knot} kind={kind} />}
      <text x={words.x} y={words.y} lang={title.lang} className={status === "stopped" ? "lt ended" : "lt"}>
        {words.title.map((line, index) => (
          <tspan key={line} x={words.x} dy={index === 0 ? 0 : 18}>
            {line}
          </tspan>
        ))}
      </text>
      <text x={words.x} y={words.y + words.title.length * 18} className="lm">
        {words.meta}
      </text>
    </>
  );
  const look = `k-${kind === "idea" ? "idea" : "practice"}`;
  return isRoot ? (
    <g className={look}>{inside}</g>
  ) : (
    <a href={href} tabIndex={-1} className={look}>
      {inside}
    </a>
  );
}

/** The mark of a kind; larger for the page that one reads. */
function MarkKnot({ knot: { x, y, isRoot }, kind }: { knot: Knot; kind: "practice" | "idea" }) {
  const size = isRoot ? 4 : 3;
  const corner = (middle: number) => (middle + 0.5) * cell - (9 * size) / 2;
  return (
    <path
      className="kn"
      transform={`translate(${corner(x)} ${corner(y)}) scale(${size})`}
      d={markPath(kind)}
      shapeRendering="crispEdges"
    />
  );
}

const AdoptionKnot = ({ x, y, branch }: Knot) => (
  <g transform={`scale(${cell}) translate(${x - 1} ${y - 1})`}>
    <AdoptionStitches status={branch.status ?? "interested"} />
  </g>
);
