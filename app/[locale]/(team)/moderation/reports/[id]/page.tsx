import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { DecisionForm } from "@/components/reports/DecisionForm";
import { ReportView } from "@/components/reports/ReportView";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { Note } from "@/components/ui/Note";
import { requireModerator } from "@/lib/auth/viewer";
import { isUuid } from "@/lib/forms/uuid";
import { reportById } from "@/lib/reports/queries";
import { numberOfReport, reportDeskAddress, reportsDeskAddress } from "@/lib/reports/report";

type Props = PageProps<"/[locale]/moderation/reports/[id]">;

/** The report for its title and for its page. */
const load = cache(async (id: string) => {
  const locale = await getLocale();
  const viewer = await requireModerator(locale, reportDeskAddress(locale, id));
  const report = isUuid(id) ? await reportById(viewer, id) : null;
  return { locale, report: report ?? notFound() };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { report } = await load((await params).id);
  const t = await getTranslations("reports.desk");
  return { title: t("one", { number: numberOfReport(report.id) }) };
}

/** One report and its decision. For moderators. */
export default async function ReportPage({ params, searchParams }: Props) {
  const { locale, report } = await load((await params).id);
  const asked = (await searchParams).done;
  const done = (["upheld", "rejected"] as const).find((decision) => decision === asked);
  const t = await getTranslations("reports.desk");
  const title = t("one", { number: numberOfReport(report.id) });
  return (
    <main id="main" className="wrap pb-18">
      <Breadcrumbs crumbs={[{ label: t("title"), href: reportsDeskAddress(locale) }, { label: title }]} />
      <div className="acch">
        <h1>{title}</h1>
      </div>
      <div className="narrow grid gap-8">
        {done && (
          <Note tone="success" role="status">
            {t(`done.${done}`)}
          </Note>
        )}
        <ReportView report={report} locale={locale} />
        <DecisionForm report={report} locale={locale} />
      </div>
    </main>
  );
}
