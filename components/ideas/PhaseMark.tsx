import { useTranslations } from "next-intl";
import { Icon, type IconName } from "@/components/ui/Icon";
import type { Phase } from "@/lib/ideas/phases";

const looks: Record<Phase, { icon: IconName; classes: string }> = {
  open: { icon: "comment", classes: "ret" },
  incubating: { icon: "edit", classes: "wait" },
  piloting: { icon: "eye", classes: "inrev" },
  adopted: { icon: "check", classes: "pub" },
  parked: { icon: "clock", classes: "old" },
  declined: { icon: "close", classes: "no" },
  merged: { icon: "right", classes: "old" },
};

/** Where an idea stands in its life: icon and word, never colour alone. */
export function PhaseMark({ phase }: { phase: Phase }) {
  const t = useTranslations("ideaLife.phases");
  const { icon, classes } = looks[phase];
  return (
    <span className={`st ${classes}`}>
      <Icon name={icon} size={16} />
      {t(phase)}
    </span>
  );
}
