import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/Icon";
import type { Sla } from "@/lib/entries/sla";

/** The time left for an answer: stitches for the eye, words for everybody. */
export function SlaBar({ sla }: { sla: Sla }) {
  const t = useTranslations("moderation.sla");
  const late = sla.tone === "late";
  return (
    <>
      <span className={`sla ${sla.tone}`} aria-hidden="true">
        <i style={{ width: `${sla.gone}%` }} />
      </span>
      <span className={`slat ${sla.tone}`}>
        <Icon name={late ? "alert" : "clock"} size={16} />
        {t(`${late ? "late" : "left"}.${sla.unit}`, { count: sla.count })}
      </span>
    </>
  );
}
