import type { IconName } from "./Icon";
import { Icon } from "./Icon";

/** Where a submission or a publication stands. */
export type StatusState =
  | "draft"
  | "submitted"
  | "in_review"
  | "scheduled"
  | "changes_requested"
  | "published"
  | "declined"
  | "hidden"
  | "withdrawn"
  | "superseded";

// "Changes requested" wears the tool's copper: neither an error nor a success.
const LOOKS: Record<StatusState, { icon: IconName; classes: string }> = {
  draft: { icon: "edit", classes: "old" },
  submitted: { icon: "clock", classes: "wait" },
  in_review: { icon: "eye", classes: "inrev" },
  scheduled: { icon: "calendar", classes: "inrev" },
  changes_requested: { icon: "left", classes: "ret k-tool" },
  published: { icon: "check", classes: "pub" },
  declined: { icon: "close", classes: "no" },
  hidden: { icon: "hidden", classes: "no" },
  withdrawn: { icon: "file", classes: "old" },
  superseded: { icon: "right", classes: "old" },
};

/** Icon and word, never colour alone. */
export function Status({ state, label }: { state: StatusState; label: string }) {
  const { icon, classes } = LOOKS[state];
  return (
    <span className={`st ${classes}`}>
      <Icon name={icon} size={16} />
      {label}
    </span>
  );
}
