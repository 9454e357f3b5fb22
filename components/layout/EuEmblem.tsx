import { euEmblem } from "@/lib/seo/eu-emblem";

const { width, height, blue, gold, stars } = euEmblem;

/** The emblem of the European Union. Its statement stands beside it, in words. */
export function EuEmblem() {
  return (
    <svg className="eu" width="81" height="54" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect width={width} height={height} fill={blue} />
      <path fill={gold} d={stars} />
    </svg>
  );
}
