import type { Localized } from "@/lib/i18n/localized";

/** Why something could not be done: the keys under `participation.refusals`. The list is closed. */
export const partRefusals = [
  "not_found",
  "merged",
  "not_yours",
  "own_work",
  "too_late",
  "too_often",
  "gone",
  "found",
  "closed",
] as const;
export type PartRefusal = (typeof partRefusals)[number];

/** The idea that another one was merged into: answers belong there. */
export interface MergedInto {
  slug: string;
  title: Localized;
}

export type Part<T = object> =
  | ({ ok: true } & T)
  | { ok: false; reason: Exclude<PartRefusal, "merged"> }
  | { ok: false; reason: "merged"; into: MergedInto };

/** A refusal that needs no more words. */
export const refused = (reason: Exclude<PartRefusal, "merged">) => ({ ok: false, reason }) as const;
