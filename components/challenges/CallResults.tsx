import { useTranslations } from "next-intl";
import { InLanguageText } from "@/components/entries/InLanguageText";
import { Localized, LocalizedProse } from "@/components/ui/Localized";
import type { CallResult } from "@/lib/challenges/entered";
import type { EntrySummary } from "@/lib/entries/summary";
import { dayOf } from "@/lib/i18n/format";
import type { CompleteCall } from "./article";
import { ResultsTable } from "./ResultsTable";

interface CallResultsProps extends Pick<CompleteCall, "content" | "locale" | "standing" | "explanation"> {
  results: readonly CallResult[];
  ideas: readonly EntrySummary[];
}

/** The published results of a call: the table, what explains it, what the reviewers wrote. */
export function CallResults({ content, locale, standing, explanation, results, ideas }: CallResultsProps) {
  const t = useTranslations("challenge");
  const shown = results.flatMap((result) => {
    const idea = ideas.find(({ id }) => id === result.ideaId);
    return idea ? [{ ...result, idea }] : [];
  });
  const hidden = results.length - shown.length;
  return (
    <section id="results">
      <div className="sech">
        <h2>{t("sections.results")}</h2>
        {standing?.resultsPublishedAt && (
          <p className="meta">
            {t("results.published", { date: dayOf(standing.resultsPublishedAt, locale) })}
          </p>
        )}
      </div>
      <ResultsTable
        criteria={content.criteria}
        locale={locale}
        rows={shown.map(({ idea, ...result }) => ({
          ...result,
          slug: idea.slug,
          title: { [idea.title.lang]: idea.title.text },
        }))}
      />
      {hidden > 0 && <p className="hint mt-3">{t("results.hidden", { count: hidden })}</p>}
      <h3 className="mt-10 mb-3">{t("results.explanation")}</h3>
      <LocalizedProse value={explanation} locale={locale} />
      <p className="hint mt-6 mb-4">{t("results.blind")}</p>
      {shown
        .filter(({ comments }) => comments.length > 0)
        .map(({ idea, comments }) => (
          <details key={idea.id} className="callcom">
            <summary>
              <InLanguageText value={idea.title} locale={locale} tagged />
              <span className="meta">{t("results.comments", { count: comments.length })}</span>
            </summary>
            <dl>
              {content.criteria.map(({ name }, place) => {
                const own = comments.filter(({ criterion }) => criterion === place);
                return own.length === 0 ? null : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: its place is what marks are kept by
                  <div key={place}>
                    <dt>
                      <Localized value={name} locale={locale} />
                    </dt>
                    {own.map(({ text }) => (
                      <dd key={text.text} lang={text.lang === locale ? undefined : text.lang}>
                        {text.text}
                      </dd>
                    ))}
                  </div>
                );
              })}
            </dl>
          </details>
        ))}
    </section>
  );
}
