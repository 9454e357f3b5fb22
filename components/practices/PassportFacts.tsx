import { useTranslations } from "next-intl";
import { Localized } from "@/components/ui/Localized";
import { moneyOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { isEmpty, type Localized as LocalizedText, pick } from "@/lib/i18n/localized";
import type { PracticeContent } from "@/lib/practices/input";

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
  return (
    <dl className="ppf">
      {money(t("costPerPerson"), costPerPerson)}
      {money(t("costTotal"), costTotal)}
      {words(t("staffing"), staffing)}
      {preconditions.map((name) => words(t(name), content.preconditions[name]))}
    </dl>
  );
}
