import { useTranslations } from "next-intl";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { LinkButton } from "@/components/ui/Button";
import { Cover } from "@/components/ui/Cover";
import { dateOf } from "@/lib/i18n/calendar-format";
import type { Locale } from "@/lib/i18n/locale";
import type { CalendarData } from "./EventCalendar";

/** For a month that the calendar does not have: from when to when it goes, and ways back. */
export function OutsideCalendar({ locale, bounds }: { locale: Locale; bounds: CalendarData["bounds"] }) {
  const t = useTranslations("events");
  return (
    <div className="wrap k-event pb-18">
      <Breadcrumbs
        crumbs={[
          { label: t("home"), href: `/${locale}` },
          { label: t("crumb"), href: `/${locale}/events` },
          { label: t("outside.title") },
        ]}
      />
      <div className="empty k-event">
        <Cover seed="empty" kind="event" size="strip" done={0} />
        <h1>{t("outside.title")}</h1>
        <p>
          {bounds
            ? t("outside.text", { first: dateOf(bounds.first, locale), last: dateOf(bounds.last, locale) })
            : t("outside.empty")}
        </p>
        <p className="btns">
          <LinkButton href={`/${locale}/events`}>{t("outside.today")}</LinkButton>
          <LinkButton variant="line" href={`/${locale}/events/past`}>
            {t("outside.past")}
          </LinkButton>
        </p>
      </div>
    </div>
  );
}
