import { useTranslations } from "next-intl";
import { Icon, type IconName } from "@/components/ui/Icon";
import { capitalised } from "@/lib/i18n/format";
import type { AdoptionStatus } from "@/lib/lineage/adoption";

const looks: Record<AdoptionStatus, { icon: IconName; classes: string }> = {
  interested: { icon: "eye", classes: "old" },
  planning: { icon: "clock", classes: "wait" },
  running: { icon: "check", classes: "pub" },
  stopped: { icon: "close", classes: "old" },
};

/** How far an adoption is: icon and word, never colour alone. */
export function AdoptionStatusChip({ status }: { status: AdoptionStatus }) {
  const t = useTranslations("lineage.statuses");
  const { icon, classes } = looks[status];
  return (
    <span className={`st ${classes}`}>
      <Icon name={icon} size={16} />
      {capitalised(t(status))}
    </span>
  );
}
