import { useTranslations } from "next-intl";
import { Note } from "@/components/ui/Note";

const done = ["cancelled", "tentative", "confirmed", "moved", "renewed", "dropped"] as const;
const problems = ["not_found", "no_such_time", "too_many", "too_often"] as const;

/** What has just happened, in words. Nothing for words that the portal does not send. */
export function EventOutcome(query: Record<"done" | "problem" | "count", unknown>) {
  const t = useTranslations("events");
  const problem = problems.find((name) => name === query.problem);
  if (problem) {
    return (
      <Note tone="error" role="alert">
        {t(`refusals.${problem}`)}
      </Note>
    );
  }
  const act = done.find((name) => name === query.done);
  const count = Number(query.count);
  const text =
    query.done === "repeated" && Number.isInteger(count)
      ? t("mine.done.repeated", { count })
      : act && t(`mine.done.${act}`);
  return text ? (
    <Note tone="success" role="status">
      {text}
    </Note>
  ) : null;
}
