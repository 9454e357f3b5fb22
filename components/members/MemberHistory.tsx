import { getLocale, getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/Table";
import { Time } from "@/components/ui/Time";
import { momentOf } from "@/lib/i18n/format";
import { isRole, memberEvents } from "@/lib/members/member-events";

interface HistoryEvent {
  id: string;
  at: Date;
  action: string;
  fromState: string | null;
  toState: string | null;
  reason: string | null;
  actor: { name: string | null } | null;
}

/** What has been done to an account: when, what, by whom and why. */
export async function MemberHistory({ events }: { events: readonly HistoryEvent[] }) {
  const t = await getTranslations("members.history");
  const role = await getTranslations("members.roles");
  const locale = await getLocale();
  if (events.length === 0) return <p>{t("empty")}</p>;

  const roleName = (state: string | null) => (isRole(state) ? role(state) : "–");
  const words = ({ action, fromState, toState }: HistoryEvent) => {
    const known = memberEvents.find((candidate) => candidate === action);
    if (!known) return t("acts.other", { action });
    return known === "role_changed"
      ? t("acts.role_changed", { from: roleName(fromState), to: roleName(toState) })
      : t(`acts.${known}`);
  };
  return (
    <Table caption={t("caption")} hideCaption stacked>
      <thead>
        <tr>
          <th scope="col">{t("at")}</th>
          <th scope="col">{t("what")}</th>
          <th scope="col">{t("who")}</th>
          <th scope="col">{t("why")}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id}>
            <td data-l={t("at")}>
              <Time at={event.at}>{momentOf(event.at, locale)}</Time>
            </td>
            <td data-l={t("what")}>{words(event)}</td>
            <td data-l={t("who")}>{event.actor?.name ?? t("system")}</td>
            <td data-l={t("why")}>{event.reason}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
