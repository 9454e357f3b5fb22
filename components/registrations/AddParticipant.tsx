import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import type { HostedEvent } from "@/lib/registrations/event";
import type { Attendance } from "@/lib/registrations/registration";
import { AddForm } from "./AddForm";

interface AddParticipantProps {
  event: HostedEvent;
  attendances: readonly Attendance[];
  locale: Locale;
}

/** An organiser registers somebody who has called, or stands at the door. */
export function AddParticipant({ event, attendances, locale }: AddParticipantProps) {
  const t = useTranslations("registrations");
  const problems = useTranslations("registrations.problems");
  return (
    <section className="narrow grid gap-3" aria-labelledby="add">
      <h2 id="add" className="secthead">
        {t("organise.add")}
      </h2>
      <p className="hint">{t("organise.addHint")}</p>
      <AddForm
        locale={locale}
        entryId={event.entryId}
        options={attendances.map((attendance) => ({ attendance, label: t(`attendance.${attendance}`) }))}
        labels={{
          name: t("register.name"),
          email: t("register.email"),
          attendance: t("columns.attendance"),
          submit: t("organise.addSubmit"),
          problems: {
            name: problems("name"),
            email: problems("email"),
            attendance: problems("attendance"),
            limited: problems("limited"),
            over: problems("over"),
            already: t("organise.already"),
          },
        }}
      />
    </section>
  );
}
