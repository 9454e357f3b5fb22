import { useTranslations } from "next-intl";
import { Note, type NoteTone } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import type { OwnRegistration } from "@/lib/registrations/own";
import type { RegistrationState } from "@/lib/registrations/registration";
import { momentIn } from "@/lib/registrations/when";

const tones: Record<RegistrationState, NoteTone> = {
  unconfirmed: "warn",
  pending: "warn",
  confirmed: "success",
  waiting: "warn",
  cancelled: "info",
  declined: "info",
};

interface TicketStateProps {
  registration: OwnRegistration;
  place: number;
  locale: Locale;
}

/** Where a registration stands, in words. */
export function TicketState({ registration, place, locale }: TicketStateProps) {
  const t = useTranslations("registrations.ticket");
  const { state, checkedInAt, event } = registration;
  return (
    <Note tone={tones[state]} role="status">
      <p>
        <b>{t(state, { place })}</b>
      </p>
      {state === "waiting" && <p>{t("waitingMore")}</p>}
      {checkedInAt && <p>{t("attended", { at: momentIn(checkedInAt, event.timeZone, locale) })}</p>}
    </Note>
  );
}
