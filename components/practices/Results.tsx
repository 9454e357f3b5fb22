import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { ledgerAddress } from "@/lib/claims/addresses";
import { badgeOf } from "@/lib/claims/badge";
import { claimKey } from "@/lib/claims/claims";
import type { Locale } from "@/lib/i18n/locale";
import type { Result } from "@/lib/practices/figures";
import type { ArticleProps } from "./article";
import { ResultFigure } from "./ResultFigure";

interface ResultsProps extends Pick<ArticleProps, "claims" | "slug"> {
  results: readonly Result[];
  locale: Locale;
}

/** What was measured, each figure with its source and who has checked it; or that nothing has been yet. */
export function Results({ results, locale, claims, slug }: ResultsProps) {
  const t = useTranslations("practice");
  const sections = useTranslations("entries.sections");
  const ledger = useTranslations("claims.ledger");
  // An odd one leads, across both columns.
  const lead = results.length % 2;
  return (
    <section id="results">
      <h2>{sections("results")}</h2>
      {results.length === 0 ? (
        <p className="border border-line border-dashed bg-spot p-4 text-ink2">{t("results.none")}</p>
      ) : (
        <div className="res">
          {results.map((result, index) => (
            <ResultFigure
              // Results have no identity of their own: their place is the key.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={index}
              result={result}
              badge={claims && badgeOf(result, claims.checks[claimKey(result)], claims.now)}
              locale={locale}
              wide={index < lead}
            />
          ))}
        </div>
      )}
      {claims && slug && results.length > 0 && (
        <p className="mt-6">
          <Anchor href={ledgerAddress(locale, slug)}>{ledger("link")}</Anchor>
        </p>
      )}
    </section>
  );
}
