import type { StatusState } from "@/components/ui/Status";
import type { Submission } from "@/lib/entries/queries";

/** Where a submission stands in one word: what the public no longer sees comes before the state of its text. */
export function standingOf({ state, publication }: Pick<Submission, "state" | "publication">): StatusState {
  if (state !== "published") return state;
  return publication && publication.status !== "published" ? publication.status : "published";
}
