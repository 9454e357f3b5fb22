import { z } from "zod";
import type { Locale } from "@/lib/i18n/locale";
import { isTerm, termLabel } from "@/lib/vocabulary/vocabulary";

/** A cell of the coverage: an ESF+ objective, a NUTS 2 region or an oblast, and a target group; some may be open. */
export interface Cell {
  objective?: string | undefined;
  region?: string | undefined;
  group?: string | undefined;
}

const isRegion = (id: string): boolean => isTerm("planningRegions", id) || isTerm("oblasti", id);

/** A part that was left out of an address, or left empty in a form. */
const optional = (isKnown: (id: string) => boolean) =>
  z.preprocess((value) => value || undefined, z.string().refine(isKnown).optional());

/** A cell by the ids of its terms; at least one of them is there. */
export const cellInput = z
  .object({
    objective: optional((id) => isTerm("objectives", id)),
    region: optional(isRegion),
    group: optional((id) => isTerm("targetGroups", id)),
  })
  .refine(({ objective, region, group }) => objective || region || group);

/** The cell that an address or a row of the database names; null when it names none. */
export const cellFrom = (value: unknown): Cell | null => cellInput.safeParse(value).data ?? null;

/** What the cell is, in words: "Достъп до услуги · Северозападен · Роми". */
export function cellWords({ objective, region, group }: Cell, locale: Locale): string {
  return [
    objective && termLabel("objectives", objective, locale),
    region && termLabel(isTerm("oblasti", region) ? "oblasti" : "planningRegions", region, locale),
    group && termLabel("targetGroups", group, locale),
  ]
    .filter(Boolean)
    .join(" · ");
}
