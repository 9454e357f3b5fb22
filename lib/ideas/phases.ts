import type { Viewer } from "@/lib/members/member";

/** Where a published idea stands in its life, in the order of a life that ends well. The list is closed. */
export const phases = ["open", "incubating", "piloting", "adopted", "parked", "declined", "merged"] as const;
export type Phase = (typeof phases)[number];

/** The way of an idea that nothing stops. */
export const path: readonly Phase[] = ["open", "incubating", "piloting", "adopted"];

/** Off the way: from here an idea begins anew. */
const stopped: readonly Phase[] = ["parked", "declined"];

/** Where an idea may be moved from here. Into "merged" and out of it leads merging alone. */
export function movesFrom(phase: Phase): Phase[] {
  if (phase === "merged") return [];
  if (stopped.includes(phase)) return ["open"];
  const next = path[path.indexOf(phase) + 1];
  return [...(next ? [next] : []), ...stopped];
}

/** Whether this move is one of those. */
export const isMove = (from: Phase, to: Phase): boolean => movesFrom(from).includes(to);

/** Who moves ideas, answers them and merges them; nobody their own (`isAuthor` of lib/entries/entry.ts). */
export const canSteer = (viewer: Pick<Viewer, "role">): boolean => viewer.role !== "member";
