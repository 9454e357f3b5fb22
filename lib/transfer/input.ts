import { number } from "@/lib/forms/figures";
import { isTerm, type VocabularyName } from "@/lib/vocabulary/vocabulary";
import { fitKeys, mostPractices } from "./keys";

/** What a municipality says of itself; null is what it left open. Euro a year, full-time posts. */
export interface Place {
  municipality: string | null;
  population: number | null;
  budget: number | null;
  staff: number | null;
  settlement: string | null;
  groups: string[];
}

/** The figures that are typed. */
export const figures = ["population", "budget", "staff"] as const;
export type Figure = (typeof figures)[number];

/** What an address asks for: figures and practices also as they were typed, to show them again. */
export interface Asked {
  place: Place;
  typed: Record<Figure, string>;
  /** Figures that are no numbers. */
  wrong: Figure[];
  /** Practices as they were typed: slugs, addresses or titles. */
  practices: string[];
}

type Query = Record<string, string | string[] | undefined>;

const list = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat());

/** More than any address of a practice or any title. Characters. */
const longest = 300;

const clean = (text: string): string => text.replaceAll("\0", "").trim().slice(0, longest);

const term = (name: VocabularyName, value: string | string[] | undefined): string | null => {
  const id = list(value)[0] ?? "";
  return isTerm(name, id) ? id : null;
};

const figure = number().schema;

/** Reads the query of a check; what is in no closed list is passed over. */
export function askedFrom(query: Query): Asked {
  const typed = Object.fromEntries(figures.map((name) => [name, clean(list(query[name])[0] ?? "")]));
  const read = Object.fromEntries(figures.map((name) => [name, figure.safeParse(typed[name])]));
  const value = (name: Figure): number | null => read[name]?.data ?? null;
  return {
    place: {
      municipality: term("municipalities", query.municipality),
      population: value("population"),
      budget: value("budget"),
      staff: value("staff"),
      settlement: term("settlements", query.settlement),
      groups: [...new Set(list(query.group))].filter((id) => isTerm("targetGroups", id)).slice(0, 20),
    },
    typed: typed as Record<Figure, string>,
    wrong: figures.filter((name) => !read[name]?.success),
    practices: [...new Set(list(query.practices).flatMap(apart).map(clean).filter(Boolean))].slice(
      0,
      2 * mostPractices,
    ),
  };
}

/** A query string as a page is given it. */
export function queryObject(query: string): Record<string, string[]> {
  const params = new URLSearchParams(query);
  return Object.fromEntries(fitKeys.map((key) => [key, params.getAll(key)]));
}

/** What a query string asks for. */
export const askedOf = (query: string): Asked => askedFrom(queryObject(query));

/** "a,b" of a link is two slugs; a title may have a comma of its own. */
const apart = (text: string): string[] =>
  /^[a-z0-9-]+(,[a-z0-9-]+)+$/.test(text) ? text.split(",") : [text];

/** The query of a check of these practices, always in the same order; "" when it says nothing. */
export function fitQuery(place: Place, slugs: readonly string[]): string {
  const params = new URLSearchParams();
  for (const name of ["municipality", "population", "budget", "staff", "settlement"] as const) {
    const value = place[name];
    if (value !== null) params.set(name, String(value));
  }
  for (const id of place.groups) params.append("group", id);
  const query = [params.toString(), slugs.length > 0 && `practices=${slugs.join(",")}`]
    .filter(Boolean)
    .join("&");
  return query && `?${query}`;
}

/** Whether a municipality has said anything of itself. */
export const saysNothing = ({ groups, ...place }: Place): boolean =>
  groups.length === 0 && Object.values(place).every((value) => value === null);
