import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Localized } from "@/components/ui/Localized";
import { Table } from "@/components/ui/Table";
import type { ChallengeContent } from "@/lib/challenges/input";
import { highestMark } from "@/lib/challenges/limits";
import type { Result } from "@/lib/challenges/results";
import { numberOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { type Localized as LocalizedText, pick } from "@/lib/i18n/localized";

interface ResultsTableProps {
  criteria: ChallengeContent["criteria"];
  /** The best first, each with what is shown of its idea. */
  rows: readonly (Result & { slug: string; title: LocalizedText })[];
  locale: Locale;
}

/** How the ideas of a call did: rank, means by criterion and of all, how many scored. */
export function ResultsTable({ criteria, rows, locale }: ResultsTableProps) {
  const t = useTranslations("challenge.results");
  const columns = criteria.map(({ name }, place) => ({ key: `criterion-${place}`, place, name }));
  const mean = (value: number | null) => (value === null ? "–" : numberOf(value, locale));
  return (
    <div className="callres">
      <Table caption={t("caption")} stacked>
        <thead>
          <tr>
            <th scope="col">{t("rank")}</th>
            <th scope="col">{t("idea")}</th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col">
                <Localized value={name} locale={locale} />
              </th>
            ))}
            <th scope="col">{t("overall")}</th>
            <th scope="col">{t("reviewers")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ ideaId, rank, slug, title, byCriterion, overall, reviewers }) => (
            <tr key={ideaId}>
              <td data-l={t("rank")} className="num callrank">
                {rank ?? t("unscored")}
              </td>
              <th scope="row">
                <Anchor href={`/${locale}/ideas/${slug}`}>
                  <Localized value={title} locale={locale} />
                </Anchor>
              </th>
              {columns.map(({ key, place, name }) => (
                <td key={key} className="num" data-l={pick(name, locale)?.text}>
                  {mean(byCriterion[place] ?? null)}
                </td>
              ))}
              <td data-l={t("overall")} className="num">
                <b>{mean(overall)}</b>
                {overall !== null && (
                  <span className="callbar" aria-hidden="true">
                    <i style={{ width: `${(100 * overall) / highestMark}%` }} />
                  </span>
                )}
              </td>
              <td data-l={t("reviewers")} className="num">
                {reviewers}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
