import { useTranslations } from "next-intl";
import { KindLabel } from "@/components/ui/KindLabel";
import { Localized } from "@/components/ui/Localized";
import { dayNumber, monthName, weekdayOf } from "@/lib/i18n/calendar-format";
import { isEmpty } from "@/lib/i18n/localized";
import { type CompleteEvent, whenOfContent } from "./article";

/** On indigo: the figure of its day, what it is. */
export function EventHead({ content, locale }: CompleteEvent) {
  const t = useTranslations("event");
  const entries = useTranslations("entries");
  const when = whenOfContent(content);
  return (
    <header className="wrap evph">
      <p className="evdate">
        {when ? (
          <>
            <b>{dayNumber(when.startDate)}</b>
            <span>
              {monthName(when.startDate, locale)} {when.startDate.slice(0, 4)}
              <span className="vh">,</span>
              <br />
              {weekdayOf(when.startDate, locale)}
            </span>
          </>
        ) : (
          <span>{t("noDate")}</span>
        )}
      </p>
      <div>
        <KindLabel kind="event">{t("kind")}</KindLabel>
        {/* A draft's preview may have none yet. */}
        {isEmpty(content.title) ? (
          <h1>{entries("untitled")}</h1>
        ) : (
          <Localized as="h1" value={content.title} locale={locale} />
        )}
        <Localized as="p" className="lead" value={content.teaser} locale={locale} />
      </div>
    </header>
  );
}
