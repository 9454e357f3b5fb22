import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/Table";
import type { Locale } from "@/lib/i18n/locale";
import type { HostedEvent } from "@/lib/registrations/event";
import type { Participant } from "@/lib/registrations/participants";
import { codeOf } from "@/lib/registrations/ticket";
import { momentIn } from "@/lib/registrations/when";
import { AnswerList } from "./AnswerList";
import { ParticipantActs } from "./ParticipantActs";
import { StateMark } from "./StateMark";

interface ParticipantTableProps {
  event: HostedEvent;
  participants: readonly Participant[];
  /** What the list is narrowed to: acts come back to it. */
  q: string;
  locale: Locale;
}

/** The registrations of an event, each with what an organiser may do with it. */
export function ParticipantTable({ event, participants, q, locale }: ParticipantTableProps) {
  const t = useTranslations("registrations");
  return (
    <Table caption={t("organise.caption")} hideCaption stacked>
      <thead>
        <tr>
          <th scope="col">{t("columns.name")}</th>
          <th scope="col">{t("columns.attendance")}</th>
          <th scope="col">{t("columns.state")}</th>
          <th scope="col">{t("columns.registeredAt")}</th>
          <th scope="col">{t("organise.acts")}</th>
        </tr>
      </thead>
      <tbody>
        {participants.map((one) => (
          <tr key={one.id} id={`r-${one.id}`}>
            <th scope="row">
              {one.name}
              <span className="meta block break-all">{one.email}</span>
              <AnswerList answers={one.answers} locale={locale} />
            </th>
            <td data-l={t("columns.attendance")}>{t(`attendance.${one.attendance}`)}</td>
            <td data-l={t("columns.state")}>
              <StateMark state={one.state} label={t(`states.${one.state}`)} />
              {one.state === "confirmed" && <span className="meta block">{codeOf(one.ticket)}</span>}
              {one.checkedInAt && (
                <span className="meta block">
                  {t("organise.cameAt", { at: momentIn(one.checkedInAt, event.timeZone, locale) })}
                </span>
              )}
            </td>
            <td data-l={t("columns.registeredAt")}>{momentIn(one.queuedAt, event.timeZone, locale)}</td>
            <td>
              <ParticipantActs entryId={event.entryId} participant={one} q={q} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
