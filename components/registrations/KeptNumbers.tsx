import { useTranslations } from "next-intl";
import { Note } from "@/components/ui/Note";
import type { KeptCounts } from "@/lib/registrations/forget";
import { attendances } from "@/lib/registrations/registration";

/** What is left of registrations that were deleted. */
export function KeptNumbers({ kept }: { kept: unknown }) {
  const t = useTranslations("registrations");
  const counts = kept as KeptCounts;
  return (
    <Note>
      <p>{t("organise.kept")}</p>
      {attendances.map((attendance) => (
        <p key={attendance}>
          {t("organise.keptRow", { attendance: t(`attendance.${attendance}`), ...counts[attendance] })}
        </p>
      ))}
    </Note>
  );
}
