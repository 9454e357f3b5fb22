import { useTranslations } from "next-intl";
import { Icon, type IconName } from "@/components/ui/Icon";
import type { Badge } from "@/lib/claims/badge";
import type { Locale } from "@/lib/i18n/locale";
import { periodOf } from "@/lib/practices/figures";

const icons: Record<Badge["standing"], IconName> = {
  none: "flag",
  sourced: "file",
  confirmed: "check",
  partly: "info",
  not_confirmed: "alert",
};

/** How far a claim can be trusted: who has looked at it and when, and how old its figures are. Words and a sign. */
export function ClaimBadge({ badge, locale }: { badge: Badge; locale: Locale }) {
  const t = useTranslations("claims.badge");
  const { standing, checkedAt, age, years, dataUntil } = badge;
  const faded = age === "fading" && standing !== "none" && standing !== "sourced";
  const when = checkedAt ? periodOf(checkedAt.slice(0, 7), locale) : "";
  return (
    <span className="claimb">
      <span className={`claimw ${standing}${faded ? " faded" : ""}`}>
        <Icon name={faded ? "clock" : icons[standing]} size={16} />
        <span>{faded ? t(`faded.${standing}`, { when, years }) : t(`fresh.${standing}`, { when })}</span>
      </span>
      {age === "expired" && (
        <span className="claimw">
          <Icon name="clock" size={16} />
          <span>{t("expired", { when, years })}</span>
        </span>
      )}
      {dataUntil !== null && (
        <span className="claimw">
          <Icon name="calendar" size={16} />
          <span>{t("dataUntil", { year: String(dataUntil) })}</span>
        </span>
      )}
    </span>
  );
}
