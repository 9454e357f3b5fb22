import { useTranslations } from "next-intl";
import { OutcomeNote } from "@/components/ui/OutcomeNote";
import { editMinutes } from "@/lib/participation/limits";
import { partRefusals } from "@/lib/participation/refusals";

const done = [
  "support",
  "unsupport",
  "follow",
  "unfollow",
  "notUseful",
  "remove",
  "offer",
  "message",
  "accepted",
  "closed",
] as const;

/** What has just happened, in words. Nothing for words that the portal does not send. */
export function PartOutcome(query: { done?: unknown; problem?: unknown }) {
  const t = useTranslations("participation");
  const problem = partRefusals.find((name) => name === query.problem);
  const act = done.find((name) => name === query.done);
  return (
    <OutcomeNote
      problem={problem && t(`refusals.${problem}`, { minutes: editMinutes })}
      done={act && t(`done.${act}`)}
    />
  );
}
