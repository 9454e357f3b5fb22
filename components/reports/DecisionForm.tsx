import { useTranslations } from "next-intl";
import { WriteForm } from "@/components/participation/WriteForm";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import { decide } from "@/lib/reports/actions";
import type { ReportDetails } from "@/lib/reports/queries";
import { explanationLimit } from "@/lib/reports/report";

/** Upholds a report or rejects it, with reasons that its reporter reads. */
export function DecisionForm({ report, locale }: { report: ReportDetails; locale: Locale }) {
  const t = useTranslations("reports");
  const { id, said, own, entry } = report;
  if (report.state !== "open") return null;
  if (own || said?.own) return <Note>{t("refusals.own_work")}</Note>;
  const upheld = said ? "hides" : entry ? "entry" : "page";
  return (
    <section>
      <h2 className="text-[1.75rem]! mb-4">{t("desk.decide")}</h2>
      <WriteForm
        action={decide}
        hidden={{ locale, id }}
        questions={[
          {
            kind: "radio",
            name: "decision",
            label: t("desk.decision"),
            options: [
              { value: "upheld", label: t("desk.uphold"), hint: t(`desk.upholdHint.${upheld}`) },
              { value: "rejected", label: t("desk.reject"), hint: t("desk.rejectHint") },
            ],
          },
          {
            kind: "area",
            name: "reason",
            label: t("desk.reason"),
            hint: t("desk.reasonHint"),
            limit: explanationLimit,
          },
        ]}
        submit={t("desk.send")}
        problems={{
          decision: t("problems.decision"),
          explanation: t("problems.reason"),
          tooLong: t("problems.tooLong", { limit: explanationLimit }),
        }}
        refusals={{
          not_found: t("refusals.not_found"),
          own_work: t("refusals.own_work"),
          decided: t("refusals.decided"),
        }}
      />
    </section>
  );
}
