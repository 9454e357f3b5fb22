import { type Locale, locales } from "@/lib/i18n/locale";
import type { EntryState } from "./entry";
import { type EntryKind, kinds } from "./kinds";
import { type Sla, slaOf } from "./sla";

/** What the queue shows: all of it, what nobody has taken, what is in hands, what waits for its day, what is in one's own hands. */
export const queueStates = ["all", "waiting", "held", "scheduled", "mine"] as const;
export type QueueState = (typeof queueStates)[number];

export interface QueueFilters {
  state: QueueState;
  kind: EntryKind | null;
  language: Locale | null;
}

/** What the filters look at. */
export interface Queued {
  kind: EntryKind;
  state: EntryState;
  sourceLanguage: Locale;
  claimedBy: { id: string } | null;
  submittedAt: Date;
  reviewDueAt: Date;
}

type Query = Record<string, string | string[] | undefined>;

/** The filters of an address; unknown values are passed over. */
export function queueFiltersFrom(query: Query): QueueFilters {
  const one = <T extends string>(name: string, known: readonly T[]): T | null =>
    known.find((value) => value === query[name]) ?? null;
  return {
    state: one("state", queueStates) ?? "all",
    kind: one("kind", Object.keys(kinds) as EntryKind[]),
    language: one("language", locales),
  };
}

/** The query string of filters, "" for none. */
export function queueQueryOf({ state, kind, language }: QueueFilters): string {
  const params = new URLSearchParams();
  if (state !== "all") params.set("state", state);
  if (kind) params.set("kind", kind);
  if (language) params.set("language", language);
  return params.size === 0 ? "" : `?${params}`;
}

const inState: Record<QueueState, (item: Queued, viewerId: string) => boolean> = {
  all: () => true,
  waiting: ({ state }) => state === "submitted",
  held: ({ state }) => state === "in_review",
  scheduled: ({ state }) => state === "scheduled",
  mine: ({ state, claimedBy }, viewerId) => state === "in_review" && claimedBy?.id === viewerId,
};

/** The part of the queue that the filters leave. */
export const filterQueue = <T extends Queued>(items: T[], filters: QueueFilters, viewerId: string): T[] =>
  items.filter(
    (item) =>
      inState[filters.state](item, viewerId) &&
      (!filters.kind || item.kind === filters.kind) &&
      (!filters.language || item.sourceLanguage === filters.language),
  );

/** How many of the queue wait, are in hands, and stand how to their deadline. */
export function countQueue(items: Queued[], viewerId: string, now: Date) {
  const open = items.filter(({ state }) => state !== "scheduled");
  const tones = open.map((item) => slaOfItem(item, now).tone);
  return {
    ...(Object.fromEntries(
      queueStates.map((state) => [state, items.filter((item) => inState[state](item, viewerId)).length]),
    ) as Record<QueueState, number>),
    soon: tones.filter((tone) => tone === "soon").length,
    late: tones.filter((tone) => tone === "late").length,
  };
}

/** How an item of the queue stands to its deadline. */
export const slaOfItem = ({ submittedAt, reviewDueAt }: Queued, now: Date): Sla =>
  slaOf({ submittedAt, dueAt: reviewDueAt }, now);
