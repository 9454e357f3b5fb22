import type { Locale } from "@/lib/i18n/locale";

/** What an account may do, the least first; the predicates below say which role may what. */
export const roles = ["member", "moderator", "curator", "administrator"] as const;
export type Role = (typeof roles)[number];

/** The signed-in person, as every command and private page sees them: read from the database on each request. */
export interface Viewer {
  id: string;
  name: string;
  email: string;
  role: Role;
  language: Locale;
}

/** Who reviews what members post. */
export const canModerate = (viewer: Pick<Viewer, "role">): boolean =>
  viewer.role === "moderator" || viewer.role === "administrator";

/** Who opens calls for ideas and keeps them. */
export const canCurate = (viewer: Pick<Viewer, "role">): boolean =>
  viewer.role === "curator" || viewer.role === "administrator";

/** Who keeps accounts and roles. */
export const canAdminister = (viewer: Pick<Viewer, "role">): boolean => viewer.role === "administrator";

/** Two letters for the tile that stands in for a photo. */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => word[0]?.toUpperCase())
    .join("");
