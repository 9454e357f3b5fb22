import { useTranslations } from "next-intl";
import type { Counts } from "@/lib/registrations/counts";
import type { HostedEvent } from "@/lib/registrations/event";
import { attendancesOf, placesFor } from "@/lib/registrations/registration";

const shown = ["confirmed", "waiting", "pending", "cancelled", "declined"] as const;

/** How many registrations stand where, for each way to take part. */
export function ParticipantCounts({ event, counts }: { event: HostedEvent; counts: Counts }) {
  const t = useTranslations("registrations");
  return (
    <section aria-label={t("organise.counts")} className="grid gap-4">
      {attendancesOf(event.mode).map((attendance) => {
        const places = placesFor(event, attendance);
        return (
          <div key={attendance}>
            <h2 className="lab">{t(`attendance.${attendance}`)}</h2>
            <ul className="modn mt-2">
              {shown.map((state) => (
                <li key={state}>
                  <b>{counts[attendance][state]}</b>
                  {state === "confirmed" && places !== null && t("organise.of", { places })}{" "}
                  {t(`counts.${state}`)}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
