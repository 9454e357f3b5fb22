import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ReportsHead } from "@/components/reports/ReportsHead";
import { ReportTable } from "@/components/reports/ReportTable";
import { Empty } from "@/components/ui/Empty";
import { requireModerator } from "@/lib/auth/viewer";
import { openReports, reportsList } from "@/lib/reports/queries";
import { reportsDeskAddress } from "@/lib/reports/report";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  await requireModerator(locale, reportsDeskAddress(locale));
  const t = await getTranslations("reports.desk");
  return { title: t("title") };
}

/** What readers have reported. For moderators. */
export default async function ReportsPage() {
  const locale = await getLocale();
  const viewer = await requireModerator(locale, reportsDeskAddress(locale));
  const [reports, open] = await Promise.all([reportsList(viewer), openReports(viewer)]);
  const t = await getTranslations("reports.desk");
  return (
    <main id="main" className="wrap wide pb-18">
      <ReportsHead locale={locale} current="reports" open={open} />
      <div className="py-6">
        {reports.length > 0 ? (
          <ReportTable reports={reports} locale={locale} />
        ) : (
          <Empty kind="practice" title={t("none")}>
            {t("noneBody")}
          </Empty>
        )}
      </div>
    </main>
  );
}
