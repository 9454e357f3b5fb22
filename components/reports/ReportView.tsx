import { useTranslations } from "next-intl";
import { itemAddress } from "@/components/moderation/desk-address";
import { Quoted } from "@/components/participation/Quoted";
import { Anchor } from "@/components/ui/Anchor";
import { type Fact, FactList } from "@/components/ui/FactList";
import { Localized } from "@/components/ui/Localized";
import { Prose } from "@/components/ui/Prose";
import { Time } from "@/components/ui/Time";
import { momentOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { groundOf, type ReportDetails } from "@/lib/reports/queries";

/** What a report says, what it is about, and how it was decided. */
export function ReportView({ report, locale }: { report: ReportDetails; locale: Locale }) {
  const t = useTranslations();
  const { path, entry, said, explanation, lang, decision } = report;
  const ground = groundOf(report.ground);
  const facts: Fact[] = [
    [
      t("reports.desk.page"),
      <Anchor key="page" className="wrap-anywhere" href={path}>
        {path}
      </Anchor>,
    ],
    [
      t("reports.desk.entry"),
      entry && (
        <Anchor href={itemAddress(locale, entry.id)}>
          <Localized value={entry.title} locale={locale} />
        </Anchor>
      ),
    ],
    [t("reports.ground"), ground ? t(`rules.${ground}.title`) : report.ground],
    [
      t("reports.desk.at"),
      <Time key="at" at={report.createdAt}>
        {momentOf(report.createdAt, locale)}
      </Time>,
    ],
    [
      t("reports.desk.answer"),
      t(report.answerable ? "reports.desk.answerable" : "reports.desk.unanswerable"),
    ],
    [t("reports.desk.state"), t(`reports.states.${report.state}`)],
  ];
  return (
    <>
      <FactList facts={facts} />
      <section>
        <h2 className="text-[1.75rem]!">{t("reports.explanation")}</h2>
        <div className="mt-3" lang={lang === locale ? undefined : lang}>
          <Prose text={explanation} />
        </div>
      </section>
      {said && (
        <section>
          <h2 className="text-[1.75rem]! mb-3">{t("reports.desk.said")}</h2>
          <Quoted said={said} locale={locale} />
          {said.hidden && <p className="mt-3 font-semibold">{t("reports.written.isHidden")}</p>}
        </section>
      )}
      {decision && (
        <section>
          <h2 className="text-[1.75rem]!">{t("reports.desk.decision")}</h2>
          <p className="meta mt-2">
            {decision.by} · <Time at={decision.at}>{momentOf(decision.at, locale)}</Time>
          </p>
          <div className="mt-2">
            <Prose text={decision.reason} />
          </div>
        </section>
      )}
    </>
  );
}
