import { useTranslations } from "next-intl";
import { Note } from "@/components/ui/Note";

const done = ["confirmed", "waiting", "declined", "check_in", "undo_check_in", "added"] as const;
const problems = ["changed", "over"] as const;

/** What an organiser has just done, in words. Nothing for words that the portal does not send. */
export function ListOutcome(query: Record<"done" | "problem", unknown>) {
  const t = useTranslations("registrations.organise");
  const act = done.find((name) => name === query.done);
  const problem = problems.find((name) => name === query.problem);
  if (problem) {
    return (
      <Note tone="error" role="alert">
        {t(`problems.${problem}`)}
      </Note>
    );
  }
  return act ? (
    <Note tone="success" role="status">
      {t(`done.${act}`)}
    </Note>
  ) : null;
}
