import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locale";
import type { HostedEvent } from "@/lib/registrations/event";
import { placeIn } from "@/lib/registrations/place";
import type { Attendance } from "@/lib/registrations/registration";
import { whenOf } from "@/lib/registrations/when";

interface EventFactsProps {
  event: HostedEvent;
  locale: Locale;
  /** How the reader takes part; left out, every way counts. */
  attendance?: Attendance;
  children?: ReactNode;
}

/** When and where an event takes place, and what else is said of it. */
export function EventFacts({ event, locale, attendance, children }: EventFactsProps) {
  const t = useTranslations("registrations");
  const place = attendance === "online" ? "" : placeIn(event, locale);
  return (
    <dl className="kv">
      <div>
        <dt>{t("when")}</dt>
        <dd>{whenOf(event, locale)}</dd>
      </div>
      {place && (
        <div>
          <dt>{t("where")}</dt>
          <dd>{place}</dd>
        </div>
      )}
      {children}
    </dl>
  );
}
