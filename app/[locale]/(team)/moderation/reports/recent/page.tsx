import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ReportsHead } from "@/components/reports/ReportsHead";
import { WrittenTable } from "@/components/reports/WrittenTable";
import { Empty } from "@/components/ui/Empty";
import { requireModerator } from "@/lib/auth/viewer";
import { openReports } from "@/lib/reports/queries";
import { recentAddress } from "@/lib/reports/report";
import { recentlyWritten } from "@/lib/reports/written-queries";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  await requireModerator(locale, recentAddress(locale));
  const t = await getTranslations("reports.desk");
  return { title: t("recent") };
}

/** What people have written lately around ideas. For moderators. */
export default async function RecentPage() {
  const locale = await getLocale();
  const viewer = await requireModerator(locale, recentAddress(locale));
  const [rows, open] = await Promise.all([recentlyWritten(viewer), openReports(viewer)]);
  const t = await getTranslations("reports.written");
  return (
    <main id="main" className="wrap wide pb-18">
      <ReportsHead locale={locale} current="recent" open={open} />
      <div className="py-6">
        {rows.length > 0 ? (
          <WrittenTable rows={rows} locale={locale} />
        ) : (
          <Empty kind="idea" title={t("none")}>
            {t("noneBody")}
          </Empty>
        )}
      </div>
    </main>
  );
}
