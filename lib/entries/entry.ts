import { canModerate, type Role, type Viewer } from "@/lib/members/member";

/** Where a working copy stands (DOMAIN: States). What the public sees is its publication, which has a status of its own. */
export type EntryState =
  | "draft"
  | "submitted"
  | "in_review"
  | "scheduled"
  | "changes_requested"
  | "published"
  | "declined";
export type PublicationStatus = "published" | "hidden" | "withdrawn" | "superseded";

/** Everything that can happen to an entry. The list is closed: nothing else changes a state. */
export type EntryAction =
  | "submit"
  | "recall"
  | "discard"
  | "revise"
  | "drop_changes"
  | "claim"
  | "take_over"
  | "release"
  | "schedule"
  | "unschedule"
  | "publish"
  | "request_changes"
  | "decline"
  | "withdraw"
  | "hide"
  | "restore"
  | "confirm";

type By = "author" | "reviewer" | "claimer" | "moderator";

interface Rule {
  by: By;
  from: readonly EntryState[];
  to?: EntryState;
  /** The publication status that it needs, and the one that it leaves. */
  publication?: { from: readonly PublicationStatus[]; to: PublicationStatus };
}

const any: readonly EntryState[] = [
  "draft",
  "submitted",
  "in_review",
  "scheduled",
  "changes_requested",
  "published",
  "declined",
];

/** Who may do what, from which states, and what follows (DOMAIN: States). */
export const rules: Record<EntryAction, Rule> = {
  submit: { by: "author", from: ["draft", "changes_requested"], to: "submitted" },
  recall: { by: "author", from: ["submitted"], to: "draft" },
  discard: { by: "author", from: ["draft", "changes_requested", "declined"] },
  revise: { by: "author", from: ["published", "declined"], to: "draft" },
  drop_changes: {
    by: "author",
    from: ["draft", "changes_requested"],
    to: "published",
    publication: { from: ["published"], to: "published" },
  },
  claim: { by: "reviewer", from: ["submitted"], to: "in_review" },
  take_over: { by: "reviewer", from: ["in_review"], to: "in_review" },
  release: { by: "claimer", from: ["in_review"], to: "submitted" },
  schedule: { by: "claimer", from: ["in_review"], to: "scheduled" },
  unschedule: { by: "reviewer", from: ["scheduled"], to: "submitted" },
  publish: { by: "claimer", from: ["in_review", "scheduled"], to: "published" },
  request_changes: { by: "claimer", from: ["in_review"], to: "changes_requested" },
  decline: { by: "claimer", from: ["in_review"], to: "declined" },
  withdraw: { by: "author", from: any, publication: { from: ["published"], to: "withdrawn" } },
  hide: { by: "moderator", from: any, publication: { from: ["published"], to: "hidden" } },
  restore: { by: "moderator", from: any, publication: { from: ["hidden"], to: "published" } },
  confirm: { by: "author", from: any, publication: { from: ["published"], to: "published" } },
};

/** What a decision needs to know of an entry. */
export interface EntryFacts {
  state: EntryState;
  ownerId: string;
  coauthorIds: string[];
  claimedById: string | null;
  /** The roles that may review its kind. */
  reviewers: readonly Role[];
  publicationStatus: PublicationStatus | null;
}

/** Why something may not be done: a key under `entry.refusals` in the message files. */
export type Refusal =
  | "not_found"
  | "not_yours"
  | "own_work"
  | "wrong_state"
  | "claimed_by_other"
  | "conflict"
  | "incomplete";

/** Whether this person is the owner or an accepted co-author. */
export const isAuthor = (
  viewer: Pick<Viewer, "id">,
  entry: Pick<EntryFacts, "ownerId" | "coauthorIds">,
): boolean => entry.ownerId === viewer.id || entry.coauthorIds.includes(viewer.id);

/** Whether the working copy can be written in. */
export const isEditable = (state: EntryState): boolean => state === "draft" || state === "changes_requested";

/**
 * Whether this person may do this to this entry now; null when they may, else the reason.
 * Nobody decides on their own work, whatever their role (four eyes).
 */
export function refusal(
  action: EntryAction,
  viewer: Pick<Viewer, "id" | "role">,
  entry: EntryFacts,
): Refusal | null {
  const { by, from, publication } = rules[action];
  const author = isAuthor(viewer, entry);
  if (by === "author" && !author) return "not_yours";
  if (by !== "author") {
    const may = by === "moderator" ? canModerate(viewer) : entry.reviewers.includes(viewer.role);
    if (!may) return "not_yours";
    if (author) return "own_work";
  }
  if (!from.includes(entry.state)) return "wrong_state";
  if (by === "claimer" && entry.claimedById !== viewer.id) return "claimed_by_other";
  if (publication && (!entry.publicationStatus || !publication.from.includes(entry.publicationStatus)))
    return "wrong_state";
  if (action === "discard" && entry.publicationStatus) return "wrong_state";
  return null;
}

/** The days within which an editor answers. */
export const reviewWorkingDays = 5;
