import { useTranslations } from "next-intl";
import { grounds } from "@/lib/entries/grounds";

/** "Правило 3: Твърденията имат източник"; what a later version wrote stands by its own word. */
export function useGroundName(): (ground: string) => string {
  const t = useTranslations("moderation.decision");
  const rules = useTranslations("rules");
  return (ground) => {
    const known = grounds.find((each) => each === ground);
    return known ? t("groundOption", { number: known.slice(1), title: rules(`${known}.title`) }) : ground;
  };
}

/** The rule on which something was declined. */
export const GroundName = ({ ground }: { ground: string }) => useGroundName()(ground);
