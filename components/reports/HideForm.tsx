import { useTranslations } from "next-intl";
import type { FormQuestion } from "@/components/participation/WriteField";
import { WriteForm } from "@/components/participation/WriteForm";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import { hideOrRestoreSaid } from "@/lib/reports/actions";
import { explanationLimit, reportGrounds } from "@/lib/reports/report";
import type { WrittenRow } from "@/lib/reports/written-queries";

/** Hides what somebody wrote, or puts it back, with reasons that its author reads. */
export function HideForm({ written, locale }: { written: WrittenRow; locale: Locale }) {
  const t = useTranslations();
  const { what, id, own, hiddenAt } = written;
  if (own) return <Note>{t("reports.refusals.own_work")}</Note>;
  const act = hiddenAt ? "restore" : "hide";
  const ground: FormQuestion = {
    kind: "radio",
    name: "ground",
    label: t("reports.ground"),
    options: reportGrounds.map((value) => ({ value, label: t(`rules.${value}.title`) })),
  };
  return (
    <WriteForm
      action={hideOrRestoreSaid}
      hidden={{ locale, id, what, act }}
      questions={[
        ...(act === "hide" ? [ground] : []),
        {
          kind: "area",
          name: "reason",
          label: t("reports.desk.reason"),
          hint: t(`reports.written.reasonHint.${act}`),
          limit: explanationLimit,
        },
      ]}
      submit={t(`reports.written.${act}`)}
      problems={{
        ground: t("reports.problems.ground"),
        explanation: t("reports.problems.reason"),
        tooLong: t("reports.problems.tooLong", { limit: explanationLimit }),
      }}
      refusals={{
        gone: t("participation.refusals.gone"),
        not_yours: t("participation.refusals.not_yours"),
        own_work: t("reports.refusals.own_work"),
      }}
    />
  );
}
