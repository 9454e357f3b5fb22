import { useTranslations } from "next-intl";
import { OutcomeNote } from "@/components/ui/OutcomeNote";

const done = ["move", "answer", "merge", "undo"] as const;
/** Why an undone merge is refused; the other forms show their problems themselves. */
const problems = ["not_found", "own_work", "changed", "undo_inner_first"] as const;

/** What the last act on this page has done, or why it has not been done. */
export function SteerNote({ query }: { query: Record<string, unknown> }) {
  const t = useTranslations("ideaLife.desk");
  const act = done.find((known) => known === query.done);
  const problem = problems.find((known) => known === query.problem);
  return <OutcomeNote problem={problem && t(`problems.${problem}`)} done={act && t(`done.${act}`)} />;
}
