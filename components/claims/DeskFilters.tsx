import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { claimsDeskAddress } from "@/lib/claims/addresses";
import { type ClaimFilters, waitingStates } from "@/lib/claims/desk-filters";
import { capitalised } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { termsOf } from "@/lib/vocabulary/vocabulary";

/** What the list of claims is narrowed down by. */
export function DeskFilters({ filters, locale }: { filters: ClaimFilters; locale: Locale }) {
  const t = useTranslations("claims.list");
  const selects = [
    { name: "state" as const, options: waitingStates.map((id) => ({ id, label: t(`states.${id}`) })) },
    { name: "topic" as const, options: options("topics", locale, t("anyTopic")) },
    { name: "evidence" as const, options: options("evidence", locale, t("anyEvidence")) },
  ];
  return (
    <search className="my-6 block">
      <form action={claimsDeskAddress(locale)} className="flex flex-wrap items-end gap-3">
        {selects.map(({ name, options }) => (
          <Field key={name} id={name} label={t(name)}>
            {(control) => (
              <select {...control} name={name} defaultValue={filters[name]}>
                {options.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
        <Button variant="line" icon="filter">
          {t("submit")}
        </Button>
      </form>
    </search>
  );
}

const options = (list: "topics" | "evidence", locale: Locale, any: string) => [
  { id: "", label: any },
  ...termsOf(list).map((term) => ({ id: term.id, label: capitalised(term[locale]) })),
];
