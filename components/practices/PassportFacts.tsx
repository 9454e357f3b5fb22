import { useTranslations } from "next-intl";
import { Localized } from "@/components/ui/Localized";
import { capitalised, listOf, moneyOf, numberOf, uncapitalised } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { isEmpty, type Localized as LocalizedText, pick } from "@/lib/i18n/localized";
import type { PracticeContent } from "@/lib/practices/input";
import { termLabel } from "@/lib/vocabulary/vocabulary";

const preconditions = ["population", "budget", "staff", "legal", "partners"] as const;

/** Figures and short phrases shout; longer texts are read. */
const shout = 48;

/** Cost, team and preconditions, those that are known. */
export function PassportFacts({ content, locale }: { content: PracticeContent; locale: Locale }) {
  const t = useTranslations("practice.passport");
  const { costPerPerson, costTotal, costPeriod, staffing } = content;
  const money = (name: string, amount: number | undefined) =>
    amount !== undefined && (
      <div>
        <dt>{name}</dt>
        <dd>
          <b>{moneyOf(amount, locale)}</b>
          <Localized value={costPeriod} locale={locale} />
        </dd>
      </div>
    );
  const words = (name: string, value: LocalizedText | undefined) =>
    !isEmpty(value) && (
      <div key={name}>
        <dt>{name}</dt>
        <dd>
          <Localized
            as={(pick(value, locale)?.text.length ?? 0) <= shout ? "b" : "span"}
            value={value}
            locale={locale}
          />
        </dd>
      </div>
    );
  const figure = (name: string, words: string | undefined) =>
    words !== undefined && (
      <div>
        <dt>{name}</dt>
        <dd>
          <b>{words}</b>
        </dd>
      </div>
    );
  const { needs, settlements, monthsToStart } = content;
  const { populationFrom: from, populationTo: to } = needs;
  const ends = { from: numberOf(from ?? 0, locale), to: numberOf(to ?? 0, locale) };
  const kind = from === undefined ? "to" : to === undefined ? "from" : "both";
  const where = settlements.map((id) => uncapitalised(termLabel("settlements", id, locale)));
  return (
    <dl className="ppf">
      {money(t("costPerPerson"), costPerPerson)}
      {money(t("costTotal"), costTotal)}
      {words(t("staffing"), staffing)}
      {figure(t("inhabitants"), (from ?? to) !== undefined ? t(`range.${kind}`, ends) : undefined)}
      {figure(t("budgetYear"), needs.budget === undefined ? undefined : moneyOf(needs.budget, locale))}
      {figure(t("posts"), needs.staff === undefined ? undefined : numberOf(needs.staff, locale))}
      {figure(t("settlements"), where.length > 0 ? capitalised(listOf(where, locale)) : undefined)}
      {figure(
        t("monthsToStart"),
        monthsToStart === undefined ? undefined : t("months", { count: monthsToStart }),
      )}
      {preconditions.map((name) => words(t(name), content.preconditions[name]))}
    </dl>
  );
}
