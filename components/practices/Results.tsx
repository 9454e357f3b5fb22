import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import type { Result } from "./figures";
import { ResultFigure } from "./ResultFigure";

/** What was measured, each figure with its source; or that nothing has been yet. */
export function Results({ results, locale }: { results: readonly Result[]; locale: Locale }) {
  const t = useTranslations("practice");
  const sections = useTranslations("entries.sections");
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
              locale={locale}
              wide={index < lead}
            />
          ))}
        </div>
      )}
    </section>
  );
}
