import { useTranslations } from "next-intl";
import { Button, LinkButton } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { glossaryAddress } from "@/lib/glossary/addresses";
import type { Locale } from "@/lib/i18n/locale";

/** Looks for a pair; beside it the way to a new one. */
export function GlossarySearch({ locale, search }: { locale: Locale; search: string }) {
  const t = useTranslations("glossary");
  const here = glossaryAddress(locale);
  return (
    <div className="my-6 flex flex-wrap items-end justify-between gap-4">
      <search>
        <form action={here} className="flex flex-wrap items-end gap-3">
          <Field id="q" label={t("list.search")}>
            {(control) => <input {...control} name="q" type="search" maxLength={100} defaultValue={search} />}
          </Field>
          <Button variant="line" icon="search">
            {t("list.submit")}
          </Button>
        </form>
      </search>
      <LinkButton href={`${here}/new`}>{t("add")}</LinkButton>
    </div>
  );
}
