import { isTerm } from "@/lib/vocabulary/vocabulary";

/** Which claims the list shows: all that wait, those never checked, those whose last check has faded. */
export const waitingStates = ["all", "never", "faded"] as const;
export type WaitingState = (typeof waitingStates)[number];

/** What the address of the curators' list asks for; "" where it does not matter. */
export interface ClaimFilters {
  state: WaitingState;
  topic: string;
  /** "1" … "5", the level that the claim names for itself. */
  evidence: string;
  page: number;
}

type Query = Record<string, string | string[] | undefined>;

/** Reads the query string; what does not fit is left out. */
export function claimFiltersFrom({ state, topic, evidence, page }: Query): ClaimFilters {
  const known = (list: "topics" | "evidence", id: unknown) =>
    typeof id === "string" && isTerm(list, id) ? id : "";
  return {
    state: waitingStates.find((one) => one === state) ?? "all",
    topic: known("topics", topic),
    evidence: known("evidence", evidence),
    page: Math.max(1, Math.trunc(Number(page)) || 1),
  };
}

/** The query string of a list; "" for all claims that wait. */
export function claimQueryOf({ state, topic, evidence, page }: ClaimFilters): string {
  const params = new URLSearchParams({
    ...(state !== "all" && { state }),
    ...(topic && { topic }),
    ...(evidence && { evidence }),
    ...(page > 1 && { page: String(page) }),
  });
  return params.size > 0 ? `?${params}` : "";
}
