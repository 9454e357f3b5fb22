import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DecisionDesk } from "./DecisionDesk";

/** Queue, entry and decision side by side, around the one decision that they are about. */
export function ReviewDesk({ children }: { children: ReactNode }) {
  const t = useTranslations("moderation.decision.errors");
  return (
    <DecisionDesk
      errors={{
        chooseDecision: t("chooseDecision"),
        chooseGround: t("chooseGround"),
        chooseTime: t("chooseTime"),
        noSuchTime: t("noSuchTime"),
        timePast: t("timePast"),
        reasonNeeded: t("reasonNeeded"),
        remarkNeeded: t("remarkNeeded"),
        tooLong: t("tooLong"),
        invalid: t("invalid"),
      }}
    >
      {children}
    </DecisionDesk>
  );
}
