import { useTranslations } from "next-intl";
import { type CallState, type CallTimes, timeToClose, timeToOpen } from "@/lib/challenges/challenge";

/** How long a call is still open, or until it opens, in words; null of one that has closed. */
export function useTimeLeft(): (call: CallTimes, state: CallState, now: Date) => string | null {
  const t = useTranslations("challenge.left");
  return ({ opensAt, closesAt }, state, now) => {
    if (state === "open") {
      const { unit, count } = timeToClose(closesAt, now);
      return t(`close.${unit}`, { count });
    }
    if (state !== "coming") return null;
    const { unit, count } = timeToOpen(opensAt, now);
    return t(`open.${unit}`, { count });
  };
}
