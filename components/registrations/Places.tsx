import { useTranslations } from "next-intl";
import type { RegistrationView } from "@/lib/registrations/queries";

/** The places of each way to take part, as words and as stitches. */
export function Places({ event }: { event: RegistrationView }) {
  const t = useTranslations("registrations");
  return event.modes.map(({ attendance, places, taken, waiting }) => (
    <div key={attendance}>
      <dt>{event.modes.length > 1 ? t(`attendance.${attendance}`) : t("box.places")}</dt>
      <dd>
        {places === null
          ? t("box.unlimited")
          : t.rich("box.free", { free: Math.max(0, places - taken), places, b: (words) => <b>{words}</b> })}
        {waiting > 0 && <> · {t("box.waiting", { count: waiting })}</>}
        {places !== null && places > 0 && (
          <span className="seats" aria-hidden="true">
            <i style={{ width: `${Math.min(100, (100 * taken) / places)}%` }} />
          </span>
        )}
      </dd>
    </div>
  ));
}
