import { useTranslations } from "next-intl";
import { EntryRow } from "@/components/entries/EntryRow";
import { opennessOf } from "@/lib/challenges/challenge";
import type { CallSummary } from "@/lib/challenges/queries";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { CallStatus } from "./CallStatus";

interface CallRowProps {
  call: CallSummary;
  locale: Locale;
  now: Date;
}

/** One call in the list of calls: where it stands, its date, how many ideas are in it. */
export function CallRow({ call, locale, now }: CallRowProps) {
  const t = useTranslations("challenges.row");
  const { challenge: dates, ideas } = call;
  const openness = opennessOf(call, now);
  const day = {
    coming: dates?.opensOn && t("from", { date: dayOf(dates.opensOn, locale) }),
    open: dates?.closesOn && t("until", { date: dayOf(dates.closesOn, locale) }),
    closed: dates?.closesOn && t("ended", { date: dayOf(dates.closesOn, locale) }),
  }[openness];
  return (
    <EntryRow
      entry={call}
      locale={locale}
      above={
        <p className="callst">
          <CallStatus call={call} now={now} />
        </p>
      }
      end={<span />}
    >
      {day && <span>{day}</span>}
      {openness !== "coming" && <span>{t("ideas", { count: ideas })}</span>}
    </EntryRow>
  );
}
