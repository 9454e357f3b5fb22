import type { CoverOptions } from "@/lib/embroidery/cover";
import { cover } from "@/lib/embroidery/cover";
import type { Kind } from "@/lib/embroidery/tokens";

export interface CoverProps extends CoverOptions {
  /** Slug or id of the entry, never its title. */
  seed: string;
  kind: Kind;
  /** On the dyed ground of a head or an invitation. */
  dyed?: boolean;
  className?: string;
}

/** The embroidered cover of an entry. Give an id where the same seed and size come twice on a page. */
export function Cover({ seed, kind, dyed = false, className, ...options }: CoverProps) {
  const classes = ["cv", `k-${kind}`, dyed && "dyed", className].filter(Boolean).join(" ");
  // The SVG is our own, made of numbers: nothing of the seed is in it.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
  return <div className={classes} dangerouslySetInnerHTML={{ __html: cover(seed, options) }} />;
}
