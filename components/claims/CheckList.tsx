import { useTranslations } from "next-intl";
import { Time } from "@/components/ui/Time";
import type { LedgerCheck } from "@/lib/claims/ledger";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";

interface CheckListProps {
  checks: readonly LedgerCheck[];
  locale: Locale;
  /** Who made each check, by its id; on public pages nobody is named. */
  names?: Record<string, string>;
}

/** Every check of a claim, the newest first: when, by whom, what was found. */
export function CheckList({ checks, locale, names }: CheckListProps) {
  const t = useTranslations("claims");
  if (checks.length === 0) return <p className="meta">{t("ledger.never")}</p>;
  return (
    <ol className="claiml">
      {checks.map((check) => (
        <li key={check.id}>
          <b>{t(`verdicts.${check.verdict}`)}</b>
          <span className="meta">
            <Time at={check.at}>{dayOf(check.at, locale)}</Time>
            {", "}
            {names ? names[check.id] || t("ledger.former") : t("ledger.by")}
            {", "}
            {t("ledger.revision", { number: check.revisionNumber })}
          </span>
          {check.note && <p lang={languageOf(check.note)}>{check.note}</p>}
        </li>
      ))}
    </ol>
  );
}

/** A note is written in the language of whoever checked. */
const languageOf = (note: string): Locale => (/\p{Script=Cyrillic}/u.test(note) ? "bg" : "en");
