import { useTranslations } from "next-intl";
import { PracticeEvidence } from "@/components/practices/PracticeEvidence";
import { Localized } from "@/components/ui/Localized";
import { claimAnchor } from "@/lib/claims/addresses";
import { badgeOf } from "@/lib/claims/badge";
import type { ClaimsOnDesk } from "@/lib/claims/desk-queries";
import type { LedgerClaim } from "@/lib/claims/ledger";
import type { Locale } from "@/lib/i18n/locale";
import { figureOf, periodOf } from "@/lib/practices/figures";
import { CheckForm } from "./CheckForm";
import { CheckList } from "./CheckList";
import { ClaimBadge } from "./ClaimBadge";

interface DeskClaimProps {
  practice: ClaimsOnDesk;
  claim: LedgerClaim;
  locale: Locale;
  now: Date;
}

/** One claim at the desk: what it says, the log of its checks, and the form of a new one. */
export function DeskClaim({ practice, claim: { key, result, checks }, locale, now }: DeskClaimProps) {
  const t = useTranslations("claims");
  const id = claimAnchor(key);
  const last = checks[0];
  const facts = [
    { name: "baseline" as const, value: result.baseline && figureOf(result.baseline, locale) },
    {
      name: "value" as const,
      value: (result.value || result.unit) && (
        <>
          {result.value && <b>{figureOf(result.value, locale)} </b>}
          <Localized value={result.unit} locale={locale} />
        </>
      ),
    },
    { name: "period" as const, value: result.period && periodOf(result.period, locale) },
    {
      name: "source" as const,
      value: result.source && (
        <a href={result.source} rel="noopener" className="wrap-anywhere">
          {result.source}
        </a>
      ),
    },
    {
      name: "evidence" as const,
      value: <PracticeEvidence level={Number(result.evidence ?? 0)} locale={locale} />,
    },
  ];
  return (
    <section id={id} className="claimd" aria-labelledby={`${id}-title`}>
      <div>
        <h2 id={`${id}-title`}>
          <Localized value={result.indicator} locale={locale} />
        </h2>
        <ClaimBadge badge={badgeOf(result, last, now)} locale={locale} />
        <dl className="kv mt-3">
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{t(`table.${name}`)}</dt>
              <dd>{value || t("table.none")}</dd>
            </div>
          ))}
        </dl>
        <h3 className="mt-6 mb-2">{t("desk.log")}</h3>
        <CheckList checks={checks} locale={locale} names={practice.names} />
      </div>
      {!practice.isOwn && (
        <CheckForm
          // A new check is a new form: what was sent is not there to be sent again.
          key={last?.id ?? ""}
          id={id}
          hidden={{
            locale,
            entryId: practice.id,
            revisionNumber: String(practice.revisionNumber),
            claim: key,
            seen: last?.id ?? "",
          }}
        />
      )}
    </section>
  );
}
