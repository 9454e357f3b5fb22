import { useTranslations } from "next-intl";
import { opennessOf } from "@/lib/challenges/challenge";
import type { DeskCall } from "@/lib/challenges/desk-queries";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { PublishResults } from "./PublishResults";
import { ResultsTable } from "./ResultsTable";

interface DeskResultsProps {
  call: DeskCall;
  locale: Locale;
  now: Date;
}

/** The results as they would look, once they can be seen, and the form that publishes them. */
export function DeskResults({ call, locale, now }: DeskResultsProps) {
  const t = useTranslations("challenges.desk");
  const { results, ideas, resultsPublishedAt } = call;
  const rows = (results ?? []).flatMap((result) => {
    const idea = ideas.find(({ id }) => id === result.ideaId);
    return idea?.isPublic ? [{ ...result, slug: idea.slug, title: idea.title }] : [];
  });
  const mayPublish = results && !resultsPublishedAt && opennessOf(call, now) === "closed";
  return (
    <section aria-labelledby="results" className="grid gap-6">
      <h2 id="results">{t("steps.results")}</h2>
      {resultsPublishedAt && <p>{t("out", { date: dayOf(resultsPublishedAt, locale) })}</p>}
      {!results && <p>{t("notYet")}</p>}
      {mayPublish && <p>{t("publish.lead")}</p>}
      {results && <ResultsTable criteria={call.criteria} rows={rows} locale={locale} />}
      {mayPublish && <PublishResults locale={locale} call={{ id: call.id, slug: call.slug }} />}
    </section>
  );
}
