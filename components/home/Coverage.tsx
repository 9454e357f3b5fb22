import { useTranslations } from "next-intl";
import { objectiveCode } from "@/components/entries/objective";
import { Table } from "@/components/ui/Table";
import { listOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { termsOf } from "@/lib/vocabulary/vocabulary";
import { CoverageRow } from "./CoverageRow";

interface CoverageProps {
  byObjective: Readonly<Record<string, number>>;
  locale: Locale;
}

/** How many practices serve each ESF+ objective, and which have none: what somebody who prepares a call looks for. */
export function Coverage({ byObjective, locale }: CoverageProps) {
  const t = useTranslations("home.coverage");
  const objectives = termsOf("objectives");
  const bare = objectives.filter(({ id }) => !byObjective[id]).map(({ id }) => objectiveCode(id));
  const most = Math.max(1, ...Object.values(byObjective));
  return (
    <section className="linenb" aria-labelledby="coverage">
      <div className="wrap sec grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
        <div>
          <h2 id="coverage">{t("title")}</h2>
          <p className="lead mt-4">{t("lead")}</p>
          <p className="mt-4 font-cond text-lg">
            {t("spots", { count: bare.length, codes: listOf(bare, locale) })}
          </p>
        </div>
        <Table caption={t("caption")} hideCaption stacked>
          <thead>
            <tr>
              <th scope="col">{t("objective")}</th>
              <th scope="col">{t("practices")}</th>
            </tr>
          </thead>
          <tbody className="k-practice">
            {objectives.map((objective) => (
              <CoverageRow
                key={objective.id}
                id={objective.id}
                label={objective[locale]}
                count={byObjective[objective.id] ?? 0}
                most={most}
                locale={locale}
              />
            ))}
          </tbody>
        </Table>
      </div>
    </section>
  );
}
