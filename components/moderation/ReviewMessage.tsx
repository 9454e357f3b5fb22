import { useTranslations } from "next-intl";
import { Note } from "@/components/ui/Note";

const acts = ["hide", "restore", "unschedule"] as const;
const problems = [
  "not_found",
  "not_yours",
  "own_work",
  "wrong_state",
  "claimed_by_other",
  "conflict",
  "reasonNeeded",
  "tooLong",
] as const;

/** What the last action did, or why it did not. */
export function ReviewMessage({ done, problem }: { done: unknown; problem: unknown }) {
  const t = useTranslations("moderation");
  const act = acts.find((each) => each === done);
  const refusal = problems.find((each) => each === problem);
  if (!act && !refusal) return null;
  return (
    <div className="mb-4">
      <Note tone={refusal ? "error" : "success"} role={refusal ? "alert" : "status"}>
        {refusal ? t(`problems.${refusal}`) : act && t(`done.${act}`)}
      </Note>
    </div>
  );
}
