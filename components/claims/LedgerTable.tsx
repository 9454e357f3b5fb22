import { useTranslations } from "next-intl";
import { PracticeEvidence } from "@/components/practices/PracticeEvidence";
import { Localized } from "@/components/ui/Localized";
import { Table } from "@/components/ui/Table";
import { claimAnchor } from "@/lib/claims/addresses";
import { badgeOf } from "@/lib/claims/badge";
import type { LedgerClaim } from "@/lib/claims/ledger";
import { hostOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { figureOf, periodOf } from "@/lib/practices/figures";
import { CheckList } from "./CheckList";
import { ClaimBadge } from "./ClaimBadge";

interface LedgerTableProps {
  caption: string;
  claims: readonly LedgerClaim[];
  locale: Locale;
  now: Date;
  /** Claims that the practice no longer makes have no badge, only their checks. */
  former?: boolean;
}

/** Claims with all that they say, and every check of them. */
export function LedgerTable({ caption, claims, locale, now, former = false }: LedgerTableProps) {
  const t = useTranslations("claims.table");
  return (
    <Table caption={caption} hideCaption stacked>
      <thead>
        <tr>
          {(["indicator", "baseline", "value", "period", "source", "evidence", "checks"] as const).map(
            (name) => (
              <th key={name} scope="col">
                {t(name)}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {claims.map(({ key, result, checks }) => (
          <tr key={key} id={claimAnchor(key)}>
            <th scope="row">
              <Localized value={result.indicator} locale={locale} />
            </th>
            <td data-l={t("baseline")}>{result.baseline ? figureOf(result.baseline, locale) : t("none")}</td>
            <td data-l={t("value")}>
              {result.value && <b>{figureOf(result.value, locale)} </b>}
              <Localized value={result.unit} locale={locale} />
              {!result.value && !result.unit && t("none")}
            </td>
            <td data-l={t("period")}>{result.period ? periodOf(result.period, locale) : t("none")}</td>
            <td data-l={t("source")}>
              {result.source ? (
                <a href={result.source} rel="noopener">
                  {hostOf(result.source)}
                </a>
              ) : (
                t("none")
              )}
            </td>
            <td data-l={t("evidence")}>
              <PracticeEvidence level={Number(result.evidence ?? 0)} locale={locale} />
            </td>
            <td data-l={t("checks")}>
              {!former && <ClaimBadge badge={badgeOf(result, checks[0], now)} locale={locale} />}
              {checks.length > 0 && <CheckList checks={checks} locale={locale} />}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
