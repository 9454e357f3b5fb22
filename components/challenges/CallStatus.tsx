import { useTranslations } from "next-intl";
import { Icon, type IconName } from "@/components/ui/Icon";
import { type CallState, type CallTimes, stateOf } from "@/lib/challenges/challenge";
import { useTimeLeft } from "./use-time-left";

const looks: Record<CallState, { icon: IconName; classes: string }> = {
  coming: { icon: "clock", classes: "wait" },
  open: { icon: "check", classes: "pub" },
  closed: { icon: "close", classes: "old" },
  reviewing: { icon: "eye", classes: "inrev" },
  results: { icon: "list", classes: "old" },
};

interface CallStatusProps {
  call: CallTimes & { reviewers: number };
  now: Date;
}

/** Where a call stands, in a word, and how long it is still so. */
export function CallStatus({ call, now }: CallStatusProps) {
  const t = useTranslations("challenge");
  const state = stateOf(call, now);
  const left = useTimeLeft()(call, state, now);
  const { icon, classes } = looks[state];
  return (
    <>
      <span className={`st ${classes}`}>
        <Icon name={icon} size={16} />
        {t(`state.${state}`)}
      </span>
      {left && <span className="callleft">{left}</span>}
    </>
  );
}
