import { NextIntlClientProvider, useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { Localized } from "@/components/ui/Localized";
import { Note } from "@/components/ui/Note";
import { claimsDeskAddress, ledgerAddress } from "@/lib/claims/addresses";
import type { ClaimsOnDesk } from "@/lib/claims/desk-queries";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { messagesOf } from "@/lib/i18n/messages";
import { figureOf } from "@/lib/practices/figures";
import { CheckList } from "./CheckList";
import { DeskClaim } from "./DeskClaim";

interface DeskPracticeProps {
  practice: ClaimsOnDesk;
  locale: Locale;
  now: Date;
  /** Whether a check has just been kept. */
  done: boolean;
}

/** The claims of one practice, each with its log and the form of a check. */
export function DeskPractice({ practice, locale, now, done }: DeskPracticeProps) {
  const t = useTranslations("claims.desk");
  const title = pick(practice.title, locale);
  const { current, former } = practice.ledger;
  return (
    <main id="main" className="wrap k-practice pb-18">
      <Breadcrumbs
        crumbs={[
          { label: t("title"), href: claimsDeskAddress(locale) },
          { label: title?.text ?? "", ...(title && { lang: title.lang }) },
        ]}
      />
      <div className="acch">
        <div>
          <Localized as="h1" value={practice.title} locale={locale} />
          <p className="meta mt-3 flex flex-wrap gap-x-5 gap-y-2">
            <Anchor href={`/${locale}/practices/${practice.slug}`}>{t("toPractice")}</Anchor>
            <Anchor href={ledgerAddress(locale, practice.slug)}>{t("toLedger")}</Anchor>
          </p>
        </div>
      </div>
      {done && (
        <Note tone="success" role="status">
          {t("done")}
        </Note>
      )}
      {practice.isOwn && <Note>{t("own")}</Note>}
      {current.length === 0 && <Note>{t("noClaims")}</Note>}
      <NextIntlClientProvider messages={checkWords(locale)}>
        {current.map((claim) => (
          <DeskClaim key={claim.key} practice={practice} claim={claim} locale={locale} now={now} />
        ))}
      </NextIntlClientProvider>
      {former.length > 0 && (
        <section className="mt-14" aria-labelledby="former">
          <h2 id="former">{t("former")}</h2>
          {former.map(({ key, result, checks }) => (
            <div key={key} className="mt-5">
              <h3 className="mb-2">
                <Localized value={result.indicator} locale={locale} />
                {result.value && `: ${figureOf(result.value, locale)}`}
              </h3>
              <CheckList checks={checks} locale={locale} names={practice.names} />
            </div>
          ))}
        </section>
      )}
    </main>
  );
}

/** The words that the forms need in the browser. */
function checkWords(locale: Locale) {
  const { verdicts, desk } = messagesOf(locale).claims;
  return { claims: { verdicts, desk } };
}
