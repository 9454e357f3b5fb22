import type { IconName } from "@/components/ui/Icon";
import { Icon } from "@/components/ui/Icon";
import type { RegistrationState } from "@/lib/registrations/registration";

const looks: Record<RegistrationState, { icon: IconName; classes: string }> = {
  unconfirmed: { icon: "mail", classes: "old" },
  pending: { icon: "clock", classes: "wait" },
  confirmed: { icon: "check", classes: "pub" },
  waiting: { icon: "list", classes: "inrev" },
  cancelled: { icon: "left", classes: "old" },
  declined: { icon: "close", classes: "no" },
};

/** Where a registration stands: icon and word, never colour alone. */
export function StateMark({ state, label }: { state: RegistrationState; label: string }) {
  const { icon, classes } = looks[state];
  return (
    <span className={`st ${classes}`}>
      <Icon name={icon} size={16} />
      {label}
    </span>
  );
}
