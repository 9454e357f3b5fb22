import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/Button";
import type { Locale } from "@/lib/i18n/locale";
import { registerAddress } from "@/lib/registrations/addresses";
import type { RegistrationView } from "@/lib/registrations/queries";
import { isFull } from "@/lib/registrations/registration";
import { untilIn } from "@/lib/registrations/when";
import { Places } from "./Places";

interface RegistrationBoxProps {
  event: RegistrationView;
  locale: Locale;
  /** Rows of the list of facts above the places: when, where, price. */
  children?: ReactNode;
  /** Buttons beside the one to register, such as the calendar's. */
  actions?: ReactNode;
}

/** How many places are left, and the way to one. The same for everybody: who is registered is asked elsewhere. */
export function RegistrationBox({ event, locale, children, actions }: RegistrationBoxProps) {
  const t = useTranslations("registrations");
  const { closed, policy, url } = event;
  const counts = policy === "open" || policy === "approval";
  return (
    <aside className="reg k-event" aria-label={t("box.title")}>
      <dl className="kv">
        {children}
        {counts && closed !== "cancelled" && <Places event={event} />}
      </dl>
      {(closed === null || (closed === "external" && url) || actions) && (
        <p className="btns">
          {closed === null && (
            <LinkButton href={registerAddress(locale, event.slug)}>{t(`box.${verbOf(event)}`)}</LinkButton>
          )}
          {closed === "external" && url && (
            <LinkButton href={url} rel="noopener" iconEnd="external">
              {t("box.external")}
            </LinkButton>
          )}
          {actions}
        </p>
      )}
      <p className="hint">
        {closed === null
          ? t(policy === "approval" ? "box.approval" : "box.open", {
              until: untilIn(new Date(event.registersUntil), event.timeZone, locale),
            })
          : t(`closed.${closed}`)}
      </p>
    </aside>
  );
}

const verbOf = ({ policy, modes }: RegistrationView): "apply" | "queue" | "register" =>
  policy === "approval" ? "apply" : modes.every(isFull) ? "queue" : "register";
