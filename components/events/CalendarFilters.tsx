import { useTranslations } from "next-intl";
import { optionGroups, optionsOf } from "@/components/entry-form/terms";
import { Anchor } from "@/components/ui/Anchor";
import { Button } from "@/components/ui/Button";
import { Check } from "@/components/ui/Check";
import { Field } from "@/components/ui/Field";
import { Icon } from "@/components/ui/Icon";
import { accesses, countFilters } from "@/lib/events/filters";
import type { Locale } from "@/lib/i18n/locale";
import { type CalendarPlace, calendarHref } from "./addresses";

interface CalendarFiltersProps {
  place: CalendarPlace;
  /** Events of the month that match. */
  count: number;
}

/** The other filters, in a form that needs no script. Open while any of them is set. */
export function CalendarFilters({ place, count }: CalendarFiltersProps) {
  const t = useTranslations("events.filters");
  const { locale, month, thisMonth, filters } = place;
  const { mode, topic, region, language, access } = filters;
  const isOpen = Boolean(topic || region || language || access.some((name) => name !== "sign"));
  return (
    <div className="calf">
      <details open={isOpen}>
        <summary className="lnk">
          {t("more")}
          <Icon name="down" size={16} />
        </summary>
        <form action={`/${locale}/events`} className="calff">
          {month !== thisMonth && <input type="hidden" name="month" value={month} />}
          {mode && <input type="hidden" name="mode" value={mode} />}
          <Choice name="topic" label={t("topic")} any={t("any")} chosen={topic}>
            <Options options={optionsOf("topics", locale)} />
          </Choice>
          <Choice name="region" label={t("region")} any={t("any")} chosen={region}>
            <Regions locale={locale} words={{ country: t("country"), abroad: t("abroad") }} />
          </Choice>
          <Choice name="language" label={t("language")} any={t("any")} chosen={language}>
            <Options options={optionsOf("languages", locale)} />
          </Choice>
          <fieldset>
            <legend className="lab">{t("access")}</legend>
            {accesses.map((name) => (
              <Check
                key={name}
                name="access"
                value={name}
                defaultChecked={access.includes(name)}
                label={t(name)}
              />
            ))}
          </fieldset>
          <p className="btns">
            <Button variant="line">{t("apply")}</Button>
          </p>
        </form>
      </details>
      {countFilters(filters) > 0 && (
        <p className="calfn" role="status">
          {t("found", { count })}{" "}
          <Anchor className="lnk" href={calendarHref(place, { month })}>
            {t("clear")}
          </Anchor>
        </p>
      )}
    </div>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  any: string;
  chosen: string | null;
  children: React.ReactNode;
}

const Choice = ({ name, label, any, chosen, children }: ChoiceProps) => (
  <Field id={`cal-${name}`} label={label}>
    {(control) => (
      <select {...control} name={name} defaultValue={chosen ?? ""}>
        <option value="">{any}</option>
        {children}
      </select>
    )}
  </Field>
);

const Options = ({ options }: { options: readonly { id: string; label: string }[] }) =>
  options.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));

function Regions({ locale, words }: { locale: Locale; words: { country: string; abroad: string } }) {
  return (
    <>
      <option value="BG">{words.country}</option>
      {optionGroups("oblasti", locale).map(({ label, options }) => (
        <optgroup key={label} label={label ?? ""}>
          <Options options={options} />
        </optgroup>
      ))}
      <optgroup label={words.abroad}>
        <Options options={optionsOf("countries", locale).filter(({ id }) => id !== "BG")} />
      </optgroup>
    </>
  );
}
