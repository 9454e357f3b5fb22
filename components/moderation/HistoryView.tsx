import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/components/ui/Table";
import { Time } from "@/components/ui/Time";
import type { ReviewItem } from "@/lib/entries/review-queries";
import { momentOf } from "@/lib/i18n/format";
import { GroundName } from "./GroundName";
import { useActName } from "./use-act-name";

/** Everything that ever happened to an entry, the newest first. */
export function HistoryView({ events }: { events: ReviewItem["events"] }) {
  const t = useTranslations("moderation.history");
  const locale = useLocale();
  const actName = useActName();
  return (
    <section className="df">
      <Table caption={t("caption")} hideCaption stacked>
        <thead>
          <tr>
            <th scope="col">{t("at")}</th>
            <th scope="col">{t("who")}</th>
            <th scope="col">{t("what")}</th>
            <th scope="col">{t("why")}</th>
          </tr>
        </thead>
        <tbody>
          {events.map(({ id, at, actor, action, revisionNumber, ground, reason }) => (
            <tr key={id}>
              <td data-l={t("at")}>
                <Time at={at}>{momentOf(at, locale)}</Time>
              </td>
              <td data-l={t("who")}>{actor ? (actor.name ?? "") : t("system")}</td>
              <td data-l={t("what")}>
                {actName(action)}
                {revisionNumber !== null && (
                  <span className="meta block">{t("ofRevision", { number: revisionNumber })}</span>
                )}
              </td>
              <td data-l={t("why")} className="whitespace-pre-line">
                {ground && (
                  <b className="block">
                    <GroundName ground={ground} />
                  </b>
                )}
                {reason}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="hint mt-3">{t("appendOnly")}</p>
    </section>
  );
}
