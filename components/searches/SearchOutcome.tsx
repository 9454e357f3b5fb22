import { useTranslations } from "next-intl";
import { Note } from "@/components/ui/Note";

const done = ["saved", "updated", "renamed", "alerts_on", "alerts_off", "seen", "delete"] as const;

/** What has just happened, in words. Nothing for words that the portal does not send. */
export function SearchOutcome(query: Record<"done" | "problem", unknown>) {
  const t = useTranslations("searches");
  const act = done.find((name) => name === query.done);
  if (query.problem === "not_found") {
    return (
      <Note tone="error" role="alert">
        {t("problems.not_found")}
      </Note>
    );
  }
  return act ? (
    <Note tone="success" role="status">
      {t(`done.${act}`)}
    </Note>
  ) : null;
}
