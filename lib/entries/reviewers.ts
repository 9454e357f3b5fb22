import type { Role, Viewer } from "@/lib/members/member";
import { type EntryKind, kindOf, kinds } from "./kinds";

/** The roles that decide on a kind: moderators, unless the kind says otherwise. */
export const reviewersOf = (kind: EntryKind): readonly Role[] =>
  kindOf(kind).reviewedBy ?? ["moderator", "administrator"];

/** The kinds that this person reviews; none for whoever has no place at the desk. */
export const kindsReviewedBy = ({ role }: Pick<Viewer, "role">): EntryKind[] =>
  (Object.keys(kinds) as EntryKind[]).filter((kind) => reviewersOf(kind).includes(role));

/** Whether this person reviews anything. */
export const canReview = (viewer: Pick<Viewer, "role">): boolean => kindsReviewedBy(viewer).length > 0;
