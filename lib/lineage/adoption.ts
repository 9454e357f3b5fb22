import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locale";

/** How far an adoption is. The list is closed. */
export const adoptionStatuses = ["interested", "planning", "running", "stopped"] as const;
export type AdoptionStatus = (typeof adoptionStatuses)[number];

/** What a member tells of adapting a practice. */
export interface AdoptionFacts {
  organisation: string;
  /** NUTS 3 code, "BG" or another country's code. */
  region: string | null;
  place: string | null;
  status: AdoptionStatus;
  changed: string | null;
  /** Why it was stopped. */
  reason: string | null;
  /** In which they wrote. */
  language: Locale;
  website: string | null;
}

/** The same as everybody may see it. Times are ISO strings. */
export interface PublicAdoption extends AdoptionFacts {
  id: string;
  createdAt: string;
  updatedAt: string;
}

/** What is read of an adoption. Never who recorded it: the organisation's name stands there. */
export const adoptionSelect = {
  id: true,
  organisation: true,
  region: true,
  place: true,
  status: true,
  changed: true,
  reason: true,
  language: true,
  website: true,
  createdAt: true,
  updatedAt: true,
} as const satisfies Prisma.AdoptionSelect;

/** A row as everybody may see it: why it stopped, only while it stands still. */
export const publicAdoption = ({
  createdAt,
  updatedAt,
  ...facts
}: Prisma.AdoptionGetPayload<{ select: typeof adoptionSelect }>): PublicAdoption => ({
  ...facts,
  reason: facts.status === "stopped" ? facts.reason : null,
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
});
