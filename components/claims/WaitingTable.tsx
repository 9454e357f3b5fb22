import { useTranslations } from "next-intl";
import { PracticeEvidence } from "@/components/practices/PracticeEvidence";
import { Anchor } from "@/components/ui/Anchor";
import { Localized } from "@/components/ui/Localized";
import { Table } from "@/components/ui/Table";
import { Time } from "@/components/ui/Time";
import { claimAnchor, claimDeskAddress } from "@/lib/claims/addresses";
import type { WaitingClaim } from "@/lib/claims/desk-queries";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { figureOf } from "@/lib/practices/figures";

/** Claims that wait for a check, each leading to its place at the desk. */
export function WaitingTable({ claims, locale }: { claims: readonly WaitingClaim[]; locale: Locale }) {
  const t = useTranslations("claims");
  const column = useTranslations("claims.list.table");
  return (
    <Table caption={column("caption")} hideCaption stacked>
      <thead>
        <tr>
          <th scope="col">{column("claim")}</th>
          <th scope="col">{column("practice")}</th>
          <th scope="col">{t("table.evidence")}</th>
          <th scope="col">{column("last")}</th>
          <th scope="col">{column("since")}</th>
        </tr>
      </thead>
      <tbody>
        {claims.map(({ entryId, title, key, result, last, since }) => (
          <tr key={`${entryId}-${key}`}>
            <th scope="row">
              <Anchor href={`${claimDeskAddress(locale, entryId)}#${claimAnchor(key)}`}>
                <Localized value={result.indicator} locale={locale} />
              </Anchor>
              {result.value && `: ${figureOf(result.value, locale)}`}
            </th>
            <td data-l={column("practice")}>
              <Localized value={title} locale={locale} />
            </td>
            <td data-l={t("table.evidence")}>
              <PracticeEvidence level={Number(result.evidence ?? 0)} locale={locale} />
            </td>
            <td data-l={column("last")}>
              {last ? (
                <>
                  {t(`verdicts.${last.verdict}`)}, <Time at={last.at}>{dayOf(last.at, locale)}</Time>
                </>
              ) : (
                column("never")
              )}
            </td>
            <td data-l={column("since")}>
              <Time at={since}>{dayOf(since, locale)}</Time>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
