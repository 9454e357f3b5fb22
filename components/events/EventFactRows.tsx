import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Organisation } from "@/components/entries/Organisation";
import { Localized } from "@/components/ui/Localized";
import { homeZone } from "@/lib/events/times";
import { whenOf } from "@/lib/events/when";
import { zoneName } from "@/lib/i18n/calendar-format";
import { listOf, momentOf } from "@/lib/i18n/format";
import { isEmpty } from "@/lib/i18n/localized";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { type CompleteEvent, whenOfContent } from "./article";
import { WhereRow } from "./WhereRow";

/** The facts of an event as rows of a list: when, where, how, who, for how much. */
export function EventFactRows(event: CompleteEvent & { startsAt?: string }) {
  const t = useTranslations("event");
  const { content, locale } = event;
  const { mode, languages, price, organisation } = content;
  const rows: [string, ReactNode][] = [
    [t("when"), <WhenRow key="when" {...event} />],
    [t("where"), <WhereRow key="where" content={content} regions={event.regions} locale={locale} />],
    // What is only online says so where others have their place.
    [t("mode"), mode && mode !== "online" && termLabel("eventModes", mode, locale)],
    [
      t("languages"),
      languages.length > 0 &&
        listOf(
          languages.map((id) => termLabel("languages", id, locale)),
          locale,
        ),
    ],
    [t("price"), !isEmpty(price) && <Localized value={price} locale={locale} />],
    [
      t("organiser"),
      !isEmpty(organisation) && (
        <Organisation name={organisation} website={event.organisationWebsite} locale={locale} />
      ),
    ],
  ];
  return rows
    .filter(([, value]) => value)
    .map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ));
}

/** In its own time; of another zone than the portal's, which it is and when that is in Sofia. */
function WhenRow({ content, locale, startsAt }: CompleteEvent & { startsAt?: string }) {
  const t = useTranslations("event");
  const when = whenOfContent(content);
  if (!when) return t("noDate");
  const isElsewhere = when.timeZone !== homeZone && when.startTime !== null && startsAt !== undefined;
  return (
    <>
      {whenOf(when, locale)}
      {content.allDay && when.startDate === when.endDate && `, ${t("allDay")}`}
      {isElsewhere && (
        <span className="meta mt-1 block">
          {t("zone", { zone: zoneName(when.timeZone, startsAt, locale), sofia: momentOf(startsAt, locale) })}
        </span>
      )}
    </>
  );
}
