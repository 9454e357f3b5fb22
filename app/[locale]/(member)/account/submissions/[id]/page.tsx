import { redirect } from "next/navigation";
import { problemsIn, stepOf, stepsOf } from "@/components/entry-form/draft";
import { stepAddress } from "@/lib/entries/addresses";
import { isEditable } from "@/lib/entries/entry";
import { ownDraft } from "./own-draft";

/** Opens a draft where its author left off: at its first remark, at the first step that is not done; else as it looks. */
export default async function SubmissionPage({ params }: PageProps<"/[locale]/account/submissions/[id]">) {
  const { id } = await params;
  const { draft, locale } = await ownDraft(id);
  if (!isEditable(draft.state)) redirect(stepAddress(locale, id, "preview"));
  const remarked = draft.remarks.map(({ field }) => stepOf(draft, field));
  const problems = problemsIn(draft).map(({ path }) => stepOf(draft, path.split(".")[0] ?? ""));
  const first = stepsOf(draft).find((step) => (remarked.length > 0 ? remarked : problems).includes(step));
  redirect(stepAddress(locale, id, first ?? "review"));
}
