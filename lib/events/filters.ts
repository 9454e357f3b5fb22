import { isTerm } from "@/lib/vocabulary/vocabulary";

/** Events on one page of an agenda or the archive. */
export const agendaSize = 12;

/** What an event can offer to those who need it. */
export const accesses = ["sign", "captions", "step-free"] as const;
export type Access = (typeof accesses)[number];

/** What the calendar is narrowed down by; null for anything. */
export interface EventFilters {
  /** How one can take part: an event of both kinds is found by either. */
  mode: "in_person" | "online" | null;
  topic: string | null;
  /** NUTS 3 code, "BG" or another country's code. */
  region: string | null;
  language: string | null;
  access: Access[];
}

type Query = Record<string, string | string[] | undefined>;
const list = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat());

export const noFilters: EventFilters = { mode: null, topic: null, region: null, language: null, access: [] };

/** The filters of an address. Unknown names and values are passed over. */
export function filtersFrom(query: Query): EventFilters {
  const term = (name: "topic" | "language", vocabulary: "topics" | "languages") =>
    list(query[name]).find((id) => isTerm(vocabulary, id)) ?? null;
  return {
    mode: (["in_person", "online"] as const).find((mode) => list(query.mode).includes(mode)) ?? null,
    topic: term("topic", "topics"),
    region: list(query.region).find(isRegion) ?? null,
    language: term("language", "languages"),
    access: accesses.filter((name) => list(query.access).includes(name)),
  };
}

/** Whether events can be looked for there: an oblast, the whole country, another country. */
export const isRegion = (id: string): boolean => isTerm("oblasti", id) || isTerm("countries", id);

/** The page of an agenda, from 1; a page out of any range is the first. */
export function pageFrom(query: Query): number {
  const page = Number(list(query.page)[0]);
  return Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1;
}

/** The query string of the calendar ("" for this month without filters), always in the same order. */
export function queryOf({
  month,
  page,
  ...filters
}: Partial<EventFilters> & { month?: string | null; page?: number }): string {
  const params = new URLSearchParams();
  if (month) params.set("month", month);
  for (const name of ["mode", "topic", "region", "language"] as const) {
    const value = filters[name];
    if (value) params.set(name, value);
  }
  for (const access of filters.access ?? []) params.append("access", access);
  if (page && page > 1) params.set("page", String(page));
  const query = params.toString();
  return query === "" ? "" : `?${query}`;
}

/** How many filters are set. */
export const countFilters = (filters: EventFilters): number =>
  [filters.mode, filters.topic, filters.region, filters.language].filter(Boolean).length +
  filters.access.length;
