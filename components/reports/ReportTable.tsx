import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Table } from "@/components/ui/Table";
import { Time } from "@/components/ui/Time";
import { momentOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { groundOf, type ReportRow } from "@/lib/reports/queries";
import { numberOfReport, reportDeskAddress } from "@/lib/reports/report";

/** Reports: those that wait, then those that were decided. */
export function ReportTable({ reports, locale }: { reports: ReportRow[]; locale: Locale }) {
  const t = useTranslations();
  return (
    <Table caption={t("reports.desk.title")} hideCaption stacked>
      <thead>
        <tr>
          <th scope="col">{t("reports.desk.number")}</th>
          <th scope="col">{t("reports.desk.at")}</th>
          <th scope="col">{t("reports.desk.page")}</th>
          <th scope="col">{t("reports.ground")}</th>
          <th scope="col">{t("reports.desk.state")}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map(({ id, path, ground, state, createdAt }) => {
          const known = groundOf(ground);
          return (
            <tr key={id}>
              <td data-l={t("reports.desk.number")}>
                <Anchor href={reportDeskAddress(locale, id)}>{numberOfReport(id)}</Anchor>
              </td>
              <td data-l={t("reports.desk.at")}>
                <Time at={createdAt}>{momentOf(createdAt, locale)}</Time>
              </td>
              <td data-l={t("reports.desk.page")} className="wrap-anywhere">
                {path}
              </td>
              <td data-l={t("reports.ground")}>{known ? t(`rules.${known}.title`) : ground}</td>
              <td data-l={t("reports.desk.state")}>{t(`reports.states.${state}`)}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
