import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/Icon";
import type { SnapshotResult } from "@/lib/collections/snapshot";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";

interface ResultCheckProps {
  check: NonNullable<SnapshotResult["check"]>;
  locale: Locale;
}

/** What the last check of a claim had found when the version was published. */
export function ResultCheck({ check: { verdict, at }, locale }: ResultCheckProps) {
  const t = useTranslations("collection.check");
  return (
    <span className="chk">
      <Icon name={verdict === "confirmed" ? "check" : "alert"} size={18} />
      {t(verdict, { date: dayOf(at, locale) })}
    </span>
  );
}
