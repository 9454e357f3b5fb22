import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Button } from "@/components/ui/Button";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { cancelMine } from "@/lib/registrations/actions";
import { ticketAddress } from "@/lib/registrations/addresses";
import type { OwnRegistration } from "@/lib/registrations/own";
import { placeIn } from "@/lib/registrations/place";
import { isAlive, isOver } from "@/lib/registrations/registration";
import { whenOf } from "@/lib/registrations/when";
import { StateMark } from "./StateMark";

interface MyRegistrationRowProps {
  registration: OwnRegistration;
  locale: Locale;
  now: Date;
}

/** One event of one's own: when, where, how one stands, and the way out. */
export function MyRegistrationRow({ registration, locale, now }: MyRegistrationRowProps) {
  const t = useTranslations("registrations");
  const { id, event, attendance, state, ticket } = registration;
  const title = pick(event.title, locale);
  const place = attendance === "online" ? "" : placeIn(event, locale);
  return (
    <li className="row mine k-event grid-cols-1 lg:grid-cols-[minmax(0,1fr)_auto]">
      <div className="body">
        <h3 lang={title?.lang === locale ? undefined : title?.lang}>
          <Anchor href={ticketAddress(locale, ticket)}>{title?.text}</Anchor>
        </h3>
        <p className="sum">
          {whenOf(event, locale)}
          {place && ` · ${place}`}
        </p>
        <p className="facts meta">
          <StateMark state={state} label={t(`states.${state}`)} />
          <span>{t(`attendance.${attendance}`)}</span>
          {event.status === "cancelled" && <strong>{t("ticket.eventCancelled")}</strong>}
        </p>
      </div>
      {!isOver(event, now) && isAlive(state) && (
        <div className="acts2 col-auto justify-start lg:justify-end">
          <details>
            <summary className="btn quiet">
              {t("ticket.cancel")}
              <span className="vh">{t("mine.of", { title: title?.text ?? "" })}</span>
            </summary>
            <form action={cancelMine} className="mt-2 grid max-w-80 gap-3 border-l-2 border-danger pl-4">
              <input type="hidden" name="locale" value={locale} />
              <input type="hidden" name="id" value={id} />
              <p>{t("ticket.cancelSure")}</p>
              <p>
                <Button variant="danger">{t("ticket.cancelYes")}</Button>
              </p>
            </form>
          </details>
        </div>
      )}
    </li>
  );
}
