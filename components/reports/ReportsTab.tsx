import { getTranslations } from "next-intl/server";
import { Anchor } from "@/components/ui/Anchor";
import { viewer } from "@/lib/auth/viewer";
import type { Locale } from "@/lib/i18n/locale";
import { openReports } from "@/lib/reports/queries";
import { reportsDeskAddress } from "@/lib/reports/report";

/** The way from the queue to the reports, with how many wait. */
export async function ReportsTab({ locale }: { locale: Locale }) {
  const me = await viewer();
  const t = await getTranslations("reports.desk");
  const count = me ? await openReports(me) : 0;
  return <Anchor href={reportsDeskAddress(locale)}>{t("open", { count })}</Anchor>;
}
