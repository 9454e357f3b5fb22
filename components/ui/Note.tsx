import type { ReactNode } from "react";
import type { IconName } from "./Icon";
import { Icon } from "./Icon";

export type NoteTone = "info" | "warn" | "error" | "success";

const LOOKS: Record<NoteTone, { icon: IconName; classes: string }> = {
  info: { icon: "info", classes: "note" },
  warn: { icon: "alert", classes: "note warn" },
  error: { icon: "alert", classes: "note err" },
  success: { icon: "check", classes: "note ok" },
};

interface NoteProps {
  tone?: NoteTone;
  icon?: IconName;
  /** "status" where it appears after an action, "alert" for an error. */
  role?: "status" | "alert";
  children: ReactNode;
}

/** A notice on its tint, with an icon. */
export function Note({ tone = "info", icon, role, children }: NoteProps) {
  const look = LOOKS[tone];
  return (
    <div className={look.classes} role={role}>
      <Icon name={icon ?? look.icon} />
      <div>{children}</div>
    </div>
  );
}
