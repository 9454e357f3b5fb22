import type { EntryKind } from "@/lib/entries/kinds";
import type { Localized } from "@/lib/i18n/localized";
import type { Phase } from "@/lib/ideas/phases";
import type { PublicAdoption } from "./adoption";

/** How an entry hangs on the one that it came from: it began from it, or is what it became. */
export type Relation = "inspired" | "became";

/** A published entry of a tree. */
export interface Relative {
  id: string;
  kind: EntryKind;
  slug: string;
  title: Localized;
  /** Of an idea. */
  phase: Phase | null;
  /** Those who adapt it; empty in what came before. */
  adoptions: PublicAdoption[];
}

/** A relative, with how it hangs on the one nearer to the root, and what hangs on it further away. */
export interface LineageNode extends Relative {
  relation: Relation;
  children: LineageNode[];
}

/** Where an entry came from and where it went. JSON: it can be cached. */
export interface LineageTree {
  root: Relative;
  /** What it came from; the children of each are what that came from. */
  ancestors: LineageNode[];
  /** What came of it. */
  descendants: LineageNode[];
}

/** Whether there is anything to draw: something before it, after it, or somebody who adapts it. */
export const hasRelatives = ({ root, ancestors, descendants }: LineageTree): boolean =>
  ancestors.length + descendants.length + root.adoptions.length > 0;

/** From which phases on an idea may have become a practice. */
const ripe: readonly (Phase | null)[] = ["piloting", "adopted"];

/** Whether to ask if an idea has become a practice: it is tried out at least, and nothing published says so yet. */
export const mayBecome = ({ root, descendants }: LineageTree): boolean =>
  ripe.includes(root.phase) && !descendants.some(({ relation }) => relation === "became");
