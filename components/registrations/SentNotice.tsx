import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import type { Locale } from "@/lib/i18n/locale";
import { eventAddress } from "@/lib/registrations/addresses";
import type { HostedEvent } from "@/lib/registrations/event";
import { confirmHours } from "@/lib/registrations/registration";
import { RegisterPage } from "./RegisterPage";

/** A guest has been written to. The same for everybody: it does not say who is registered already. */
export function SentNotice({ event, locale }: { event: HostedEvent; locale: Locale }) {
  const t = useTranslations("registrations");
  return (
    <RegisterPage event={event} locale={locale} heading={t("register.sentTitle")}>
      <p className="lead" role="status">
        {t("register.sent", { hours: confirmHours })}
      </p>
      <p className="hint">{t("register.sentNothing")}</p>
      <p className="btns">
        <LinkButton variant="line" href={eventAddress(locale, event.slug)}>
          {t("backToEvent")}
        </LinkButton>
      </p>
    </RegisterPage>
  );
}
