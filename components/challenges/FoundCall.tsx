import { useTranslations } from "next-intl";
import { EntryRow, type Listed, type RowLook } from "@/components/entries/EntryRow";
import { dayIn, homeZone } from "@/lib/events/times";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";

interface FoundCallProps {
  call: Listed;
  locale: Locale;
  look?: RowLook | undefined;
}

/** A call among other kinds, in a search: its days alone say whether it is open. */
export function FoundCall({ call, locale, look }: FoundCallProps) {
  const t = useTranslations("challenges.row");
  const { opensOn, closesOn } = call.challenge ?? {};
  const today = dayIn(homeZone, new Date());
  const words = () => {
    if (opensOn && today < opensOn) return t("from", { date: dayOf(opensOn, locale) });
    if (!closesOn) return null;
    return t(today > closesOn ? "ended" : "until", { date: dayOf(closesOn, locale) });
  };
  return (
    <EntryRow entry={call} locale={locale} look={look}>
      <span>{words()}</span>
    </EntryRow>
  );
}
