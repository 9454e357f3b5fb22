import { useTranslations } from "next-intl";
import { Icon, type IconName } from "@/components/ui/Icon";
import type { Locale } from "@/lib/i18n/locale";
import type { Finding, Standing } from "@/lib/transfer/finding";
import { reasonOf } from "@/lib/transfer/words";

const icons: Record<Standing, IconName> = { fit: "check", gap: "alert", unknown: "info" };

/** How one condition stands for one practice, and why: a sign, a word and a sentence. */
export function FindingCell({ finding, locale }: { finding: Finding | undefined; locale: Locale }) {
  const t = useTranslations("transfer");
  const reasons = useTranslations("transfer.reasons");
  if (!finding) return <td />;
  const { standing, ask } = finding;
  return (
    <td>
      <span className={`fits ${standing}`}>
        <Icon name={icons[standing]} size={16} />
        {t(standing === "unknown" ? `standings.${ask ?? "them"}` : `standings.${standing}`)}
      </span>
      <p>{reasonOf(finding, locale, (key, values) => reasons(key, values))}</p>
    </td>
  );
}
