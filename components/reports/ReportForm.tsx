import { useTranslations } from "next-intl";
import { WriteForm } from "@/components/participation/WriteForm";
import type { Locale } from "@/lib/i18n/locale";
import { report } from "@/lib/reports/actions";
import { explanationLimit, reportGrounds } from "@/lib/reports/report";

interface ReportFormProps {
  locale: Locale;
  /** Of the report: the same form sent twice is one. */
  id: string;
  /** What is reported: an address, and what somebody wrote there. */
  about: string;
  point: string;
  /** Of who is signed in. */
  email: string;
}

/** A notice of content: what, on which ground, why, and where its outcome is told. */
export function ReportForm({ locale, id, about, point, email }: ReportFormProps) {
  const t = useTranslations("reports");
  const problems = ["about", "ground", "explanation", "tooLong", "email", "goodFaith"] as const;
  return (
    <WriteForm
      action={report}
      hidden={{ locale, id, point, ...(point && { about }) }}
      start={{ about, email }}
      questions={[
        ...(point ? [] : [{ kind: "line", name: "about", label: t("about"), hint: t("aboutHint") } as const]),
        {
          kind: "radio",
          name: "ground",
          label: t("ground"),
          options: reportGrounds.map((value) => ({
            value,
            label: t(`grounds.${value}.label`),
            hint: t(`grounds.${value}.hint`),
          })),
        },
        {
          kind: "area",
          name: "explanation",
          label: t("explanation"),
          hint: t("explanationHint", { limit: explanationLimit }),
          limit: explanationLimit,
        },
        { kind: "email", name: "email", label: t("email"), hint: t("emailHint") },
        { kind: "check", name: "goodFaith", label: t("goodFaith") },
      ]}
      submit={t("send")}
      problems={Object.fromEntries(
        problems.map((key) => [key, t(`problems.${key}`, { limit: explanationLimit })]),
      )}
      refusals={{ too_often: t("refusals.too_often") }}
    />
  );
}
