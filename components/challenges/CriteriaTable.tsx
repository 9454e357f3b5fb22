import { useTranslations } from "next-intl";
import { Localized } from "@/components/ui/Localized";
import { Table } from "@/components/ui/Table";
import type { ChallengeContent } from "@/lib/challenges/input";
import type { Locale } from "@/lib/i18n/locale";

interface CriteriaTableProps {
  criteria: ChallengeContent["criteria"];
  locale: Locale;
}

/** By what ideas are scored, and how. */
export function CriteriaTable({ criteria, locale }: CriteriaTableProps) {
  const t = useTranslations("challenge");
  if (criteria.length === 0) return null;
  return (
    <section id="criteria">
      <h2>{t("sections.criteria")}</h2>
      <Table caption={t("criteria.caption")} hideCaption stacked>
        <thead>
          <tr>
            <th scope="col">{t("criteria.number")}</th>
            <th scope="col">{t("criteria.name")}</th>
            <th scope="col">{t("criteria.explanation")}</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ name, explanation }, place) => (
            // Its place is what marks are kept by.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={place}>
              <td className="num" data-l={t("criteria.number")}>
                {place + 1}
              </td>
              <th scope="row">
                <Localized value={name} locale={locale} />
              </th>
              <td>
                <Localized value={explanation} locale={locale} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="hint mt-3">{t("criteria.how")}</p>
    </section>
  );
}
