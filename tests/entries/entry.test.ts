import { describe, expect, test } from "vitest";
import {
  type EntryAction,
  type EntryFacts,
  type EntryState,
  isEditable,
  type PublicationStatus,
  type Refusal,
  refusal,
  rules,
} from "@/lib/entries/entry";
import { type Role, roles } from "@/lib/members/member";

const states: EntryState[] = [
  "draft",
  "submitted",
  "in_review",
  "scheduled",
  "changes_requested",
  "published",
  "declined",
];
const publications: (PublicationStatus | null)[] = [null, "published", "hidden", "withdrawn"];
const people = ["owner", "coauthor", "claimer", "other"] as const;
/** What moderators review, and what curators do. */
const reviewing: readonly (readonly Role[])[] = [
  ["moderator", "administrator"],
  ["curator", "administrator"],
];
type Person = (typeof people)[number];
const actions = Object.keys(rules) as EntryAction[];

/** From which states an action may be done, and by whom, written down once more: the whole table follows from it. */
const table: Record<
  EntryAction,
  { by: "author" | "reviewer" | "moderator" | "claimer"; from: EntryState[] }
> = {
  submit: { by: "author", from: ["draft", "changes_requested"] },
  recall: { by: "author", from: ["submitted"] },
  discard: { by: "author", from: ["draft", "changes_requested", "declined"] },
  revise: { by: "author", from: ["published", "declined"] },
  drop_changes: { by: "author", from: ["draft", "changes_requested"] },
  claim: { by: "reviewer", from: ["submitted"] },
  take_over: { by: "reviewer", from: ["in_review"] },
  release: { by: "claimer", from: ["in_review"] },
  schedule: { by: "claimer", from: ["in_review"] },
  unschedule: { by: "reviewer", from: ["scheduled"] },
  publish: { by: "claimer", from: ["in_review", "scheduled"] },
  request_changes: { by: "claimer", from: ["in_review"] },
  decline: { by: "claimer", from: ["in_review"] },
  withdraw: { by: "author", from: states },
  hide: { by: "moderator", from: states },
  restore: { by: "moderator", from: states },
  confirm: { by: "author", from: states },
};

const needs: Partial<Record<EntryAction, PublicationStatus | null>> = {
  withdraw: "published",
  hide: "published",
  restore: "hidden",
  confirm: "published",
  drop_changes: "published",
  // What was ever public is withdrawn, not deleted.
  discard: null,
};

function expected(
  action: EntryAction,
  person: Person,
  may: { moderates: boolean; reviews: boolean },
  { state, publicationStatus }: EntryFacts,
): Refusal | null {
  const { by, from } = table[action];
  const isAuthor = person === "owner" || person === "coauthor";
  if (by === "author" && !isAuthor) return "not_yours";
  if (by === "moderator" && !may.moderates) return "not_yours";
  if ((by === "reviewer" || by === "claimer") && !may.reviews) return "not_yours";
  if (by !== "author" && isAuthor) return "own_work";
  if (!from.includes(state)) return "wrong_state";
  if (by === "claimer" && person !== "claimer") return "claimed_by_other";
  if (action in needs && needs[action] !== publicationStatus) return "wrong_state";
  return null;
}

describe.each(actions)("%s", (action) => {
  test("is allowed exactly where the table says so: every state, publication, person and role", () => {
    for (const state of states)
      for (const publicationStatus of publications)
        for (const person of people)
          for (const [role, reviewers] of roles.flatMap((each) =>
            reviewing.map((by) => [each, by] as const),
          )) {
            const entry: EntryFacts = {
              state,
              publicationStatus,
              ownerId: "owner",
              coauthorIds: ["coauthor"],
              claimedById: "claimer",
              reviewers,
            };
            const may = {
              moderates: role === "moderator" || role === "administrator",
              reviews: reviewers.includes(role),
            };
            expect(
              refusal(action, { id: person, role }, entry),
              `${state} ${publicationStatus} ${person} ${role} ${reviewers[0]}`,
            ).toBe(expected(action, person, may, entry));
          }
  });
});

describe("every state", () => {
  test("leaves its author or a moderator something to do", () => {
    const facts = {
      publicationStatus: null,
      ownerId: "o",
      coauthorIds: [],
      claimedById: "m",
      reviewers: ["moderator" as const],
    };
    for (const state of states) {
      const possible = actions.filter(
        (action) =>
          refusal(action, { id: "o", role: "member" }, { ...facts, state }) === null ||
          refusal(action, { id: "m", role: "moderator" }, { ...facts, state }) === null,
      );
      expect(possible, state).not.toEqual([]);
    }
  });

  test("can be written in only while it is the author's", () => {
    expect(states.filter(isEditable)).toEqual(["draft", "changes_requested"]);
  });

  test("that an action leads to is one that there is", () => {
    for (const { to } of Object.values(rules)) if (to) expect(states).toContain(to);
  });
});
