import { useTranslations } from "next-intl";
import { optionsOf } from "@/components/entry-form/terms";
import { Anchor } from "@/components/ui/Anchor";
import { Button } from "@/components/ui/Button";
import { Check } from "@/components/ui/Check";
import { Field } from "@/components/ui/Field";
import { coverageAddress } from "@/lib/coverage/addresses";
import { type CoverageFilters, divisions, measures, queryOf } from "@/lib/coverage/filters";
import { freshMonths } from "@/lib/coverage/tally";
import type { Locale } from "@/lib/i18n/locale";

/** What is counted, and what the cells say: a form that needs no script. */
export function CoverageFilterForm({ filters, locale }: { filters: CoverageFilters; locale: Locale }) {
  const t = useTranslations("coverage");
  const any = { id: "", label: t("filters.any") };
  const levels = optionsOf("evidence", locale).map(({ id, label }) => ({ id, label: `${id} — ${label}` }));
  const { view } = filters;
  return (
    <form className="covf" action={coverageAddress(locale)} aria-label={t("filters.title")}>
      {view !== "matrix" && <input type="hidden" name="view" value={view} />}
      <Choice
        name="by"
        label={t("filters.by")}
        chosen={filters.by}
        options={divisions.map((id) => ({ id, label: t(`filters.${id}`) }))}
      />
      <Choice
        name="show"
        label={t("filters.show")}
        chosen={filters.show}
        options={measures.map((id) => ({ id, label: t(`show.${id}`) }))}
      />
      <Choice
        name="group"
        label={t("filters.group")}
        chosen={filters.group}
        options={[any, ...optionsOf("targetGroups", locale)]}
      />
      <Choice
        name="objective"
        label={t("filters.objective")}
        chosen={filters.objective}
        options={[any, ...optionsOf("objectives", locale)]}
      />
      <Choice
        name="topic"
        label={t("filters.topic")}
        chosen={filters.topic}
        options={[any, ...optionsOf("topics", locale)]}
      />
      <Choice
        name="evidence"
        label={t("filters.evidence")}
        chosen={filters.evidence ? String(filters.evidence) : null}
        options={[{ id: "", label: t("filters.anyEvidence") }, ...levels]}
      />
      <div className="covfe">
        <Check
          name="fresh"
          value="1"
          defaultChecked={filters.fresh}
          label={t("filters.fresh", { months: freshMonths })}
        />
        <Button>{t("filters.apply")}</Button>
        {queryOf({ ...filters, view: "matrix" }) !== "" && (
          <Anchor className="lnk" href={coverageAddress(locale, { view })}>
            {t("filters.clear")}
          </Anchor>
        )}
      </div>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  chosen: string | null;
  options: readonly { id: string; label: string }[];
}

const Choice = ({ name, label, chosen, options }: ChoiceProps) => (
  <Field id={`coverage-${name}`} label={label}>
    {(control) => (
      <select {...control} name={name} defaultValue={chosen ?? ""}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);
