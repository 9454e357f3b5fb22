import { useTranslations } from "next-intl";
import { Button, LinkButton } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import type { ListFilters } from "@/lib/registrations/participants";
import { registrationStates } from "@/lib/registrations/registration";

/** Finds somebody in the list, or those who stand in one state. */
export function ListSearch({ action, filters }: { action: string; filters: ListFilters }) {
  const t = useTranslations("registrations");
  return (
    <form action={action} aria-label={t("organise.caption")} className="lsearch">
      <Field id="q" label={t("organise.search")}>
        {(control) => <input {...control} type="search" name="q" maxLength={100} defaultValue={filters.q} />}
      </Field>
      <Field id="state" label={t("organise.state")}>
        {(control) => (
          <select {...control} name="state" defaultValue={filters.state ?? ""}>
            <option value="">{t("organise.allStates")}</option>
            {registrationStates
              .filter((state) => state !== "unconfirmed")
              .map((state) => (
                <option key={state} value={state}>
                  {t(`states.${state}`)}
                </option>
              ))}
          </select>
        )}
      </Field>
      <p className="btns">
        <Button variant="line">{t("organise.filter")}</Button>
        {(filters.q !== "" || filters.state !== null) && (
          <LinkButton variant="quiet" href={action}>
            {t("organise.clear")}
          </LinkButton>
        )}
      </p>
    </form>
  );
}
