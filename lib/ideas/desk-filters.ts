import { type Phase, phases } from "./phases";

/** Which ideas the team's list shows: all that are public, those that wait for an answer, or those in one phase. */
export const deskLists = ["all", "owed", ...phases] as const;
export type DeskList = "all" | "owed" | Phase;

/** What the address of the team's list asks for. */
export interface DeskFilters {
  list: DeskList;
  search: string;
  page: number;
}

type Query = Record<string, string | string[] | undefined>;

/** Reads the query string; what does not fit is left out. */
export function deskFiltersFrom({ list, q, page }: Query): DeskFilters {
  return {
    list: deskLists.find((known) => known === list) ?? "all",
    // PostgreSQL knows no NUL.
    search: typeof q === "string" ? q.replaceAll("\0", "").trim().slice(0, 200) : "",
    page: Math.max(1, Math.trunc(Number(page)) || 1),
  };
}

/** The query string of a list; "" for all ideas. */
export function deskQueryOf({ list, search, page }: DeskFilters): string {
  const params = new URLSearchParams({
    ...(list !== "all" && { list }),
    ...(search && { q: search }),
    ...(page > 1 && { page: String(page) }),
  });
  return params.size > 0 ? `?${params}` : "";
}

/** The last part of an address that somebody pasted; other words are no slug of anything. */
export const slugIn = (search: string): string =>
  search.split(/[?#]/)[0]?.replace(/\/+$/, "").split("/").at(-1) ?? "";
