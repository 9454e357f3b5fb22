import { useTranslations } from "next-intl";
import { OutcomeNote } from "@/components/ui/OutcomeNote";
import { reviewWorkingDays } from "@/lib/entries/entry";

const done = ["save", "submit", "discard", "drop_changes", "withdraw", "confirm", "accept"] as const;
const problems = ["not_found", "not_yours", "too_many", "wrong_state", "conflict"] as const;

/** What has just happened, in words. Nothing for words that the portal does not send. */
export function Outcome(query: { done?: string; problem?: string }) {
  const t = useTranslations("submissions");
  const act = done.find((name) => name === query.done);
  const problem = problems.find((name) => name === query.problem);
  return (
    <OutcomeNote
      problem={problem && t(`problem.${problem}`)}
      done={act && t(`done.${act}`, { days: reviewWorkingDays })}
    />
  );
}
