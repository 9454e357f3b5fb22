import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import { eventAddress } from "@/lib/registrations/addresses";
import type { HostedEvent } from "@/lib/registrations/event";
import type { ClosedReason } from "@/lib/registrations/registration";
import { RegisterPage } from "./RegisterPage";

interface ClosedNoticeProps {
  event: HostedEvent;
  reason: ClosedReason;
  locale: Locale;
}

/** Why one cannot register for an event now, and where to go instead. */
export function ClosedNotice({ event, reason, locale }: ClosedNoticeProps) {
  const t = useTranslations("registrations");
  return (
    <RegisterPage event={event} locale={locale} heading={t("register.closedTitle")}>
      <Note>{t(`closed.${reason}`)}</Note>
      <p className="btns">
        {reason === "external" && event.registrationUrl && (
          <LinkButton href={event.registrationUrl} rel="noopener" iconEnd="external">
            {t("box.external")}
          </LinkButton>
        )}
        <LinkButton variant="line" href={eventAddress(locale, event.slug)}>
          {t("backToEvent")}
        </LinkButton>
      </p>
    </RegisterPage>
  );
}
