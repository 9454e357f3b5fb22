import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/Icon";
import { Time } from "@/components/ui/Time";
import { type CallState, stateOf } from "@/lib/challenges/challenge";
import { dayOf } from "@/lib/i18n/format";
import type { CompleteCall } from "./article";
import { useTimeLeft } from "./use-time-left";

/** How many of the three dates are behind, and which of the ways between them one is on. */
const passed: Record<CallState, number> = { coming: 0, open: 1, closed: 2, reviewing: 2, results: 3 };

/** The three dates of a call as a stitched way: when it opens, when it closes, when the results come. */
export function CallDates({ content, locale, standing, now }: CompleteCall) {
  const t = useTranslations("challenge");
  const timeLeft = useTimeLeft();
  const { opensOn, closesOn, resultsOn } = content;
  const state = standing && stateOf(standing, now);
  const done = state ? passed[state] : 0;
  const out = standing?.resultsPublishedAt;
  const next = standing && state && timeLeft(standing, state, now);
  return (
    <section className="wrap" aria-label={t("dates.title")}>
      <ol className="calldates">
        <Day name={t("dates.opens")} day={opensOn} locale={locale} done={done > 0}>
          {state === "coming" && next}
        </Day>
        <Day name={t("dates.closes")} day={closesOn} locale={locale} done={done > 1} current={done === 1}>
          {state === "open" ? next : t("dates.inclusive")}
        </Day>
        <Day
          name={t("dates.results")}
          day={out ?? resultsOn}
          locale={locale}
          done={done > 2}
          current={done === 2}
          missing={t("dates.undated")}
        >
          {!out && resultsOn && t("dates.promised")}
        </Day>
      </ol>
    </section>
  );
}

interface DayProps {
  name: string;
  day: string | undefined;
  locale: CompleteCall["locale"];
  done: boolean;
  current?: boolean;
  /** In place of the day. */
  missing?: string;
  /** What more there is to say of it. */
  children?: ReactNode;
}

function Day({ name, day, locale, done, current = false, missing, children }: DayProps) {
  return (
    <li className={done ? "on" : undefined} aria-current={current ? "step" : undefined}>
      <b>{name}</b>
      <span>
        {done && <Icon name="check" size={16} />}
        {day ? <Time at={day}>{dayOf(day, locale)}</Time> : missing}
      </span>
      {children && <span className="meta">{children}</span>}
    </li>
  );
}
