import { useTranslations } from "next-intl";
import { Note } from "@/components/ui/Note";
import type { PairState } from "@/lib/glossary/input";

/** What somebody else has done to the pair since its form was opened. */
export function MeanwhileNote({ state: { problem, now } }: { state: PairState }) {
  const t = useTranslations("glossary.form");
  if (problem === "gone")
    return (
      <Note tone="warn" role="alert">
        {t("gone")}
      </Note>
    );
  if (!now) return null;
  return (
    <Note tone="warn" role="alert">
      <p>{t("changed")}</p>
      <p>
        <b>{t("current")}</b>
      </p>
      <div className="glsnow">
        <div lang="bg">{now.bg.join(", ")}</div>
        <div lang="en">{now.en.join(", ")}</div>
      </div>
    </Note>
  );
}
