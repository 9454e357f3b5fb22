import { useTranslations } from "next-intl";
import { OutcomeNote } from "@/components/ui/OutcomeNote";

const done = ["confirmed", "waiting", "declined", "check_in", "undo_check_in", "added"] as const;
const problems = ["changed", "over"] as const;

/** What an organiser has just done, in words. Nothing for words that the portal does not send. */
export function ListOutcome(query: Record<"done" | "problem", unknown>) {
  const t = useTranslations("registrations.organise");
  const act = done.find((name) => name === query.done);
  const problem = problems.find((name) => name === query.problem);
  return <OutcomeNote problem={problem && t(`problems.${problem}`)} done={act && t(`done.${act}`)} />;
}
