import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { kinds } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";
import { type Filters, maxQuery } from "@/lib/search/filters";

interface AddSearchProps {
  locale: Locale;
  /** The page that shows the results. */
  action: string;
  filters: Filters;
}

/** Words and a kind to look for. A plain form: it leads to the results. */
export function AddSearch({ locale, action, filters }: AddSearchProps) {
  const t = useTranslations("form.collection.add");
  const words = useTranslations("search");
  const [chosen = ""] = filters.kind;
  return (
    <search aria-label={t("search")}>
      {/* Another query is another form: it shows the one that the results answer. */}
      <form key={`${filters.q} ${chosen}`} className="picksearch" method="get" action={action} lang={locale}>
        <Field id="q" label={t("words")}>
          {(control) => (
            <input
              {...control}
              type="search"
              name="q"
              autoComplete="off"
              maxLength={maxQuery}
              defaultValue={filters.q}
            />
          )}
        </Field>
        <Field id="kind" label={t("kind")}>
          {(control) => (
            <select {...control} name="kind" defaultValue={chosen}>
              <option value="">{t("every")}</option>
              {(Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => (
                <option key={kind} value={kind}>
                  {words(`kinds.${kind}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button icon="search">{words("submit")}</Button>
      </form>
    </search>
  );
}
