import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import type { Locale } from "@/lib/i18n/locale";
import { officeAddress } from "@/lib/offices/addresses";
import { addRead } from "@/lib/offices/list-actions";
import type { OfficeList } from "@/lib/offices/list-queries";

interface AddToListProps {
  entryId: string;
  lists: readonly OfficeList[];
  locale: Locale;
}

/** Puts what is read into a reading list of the office. */
export function AddToList({ entryId, lists, locale }: AddToListProps) {
  const t = useTranslations("office.read");
  if (lists.length === 0) {
    return (
      <p className="hint">
        {t("noLists")} <Anchor href={`${officeAddress(locale)}#lists`}>{t("newList")}</Anchor>
      </p>
    );
  }
  return (
    <form action={addRead} className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="entryId" value={entryId} />
      <Field id="listId" label={t("addTo")}>
        {(control) => (
          <select {...control} name="listId">
            {lists.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button variant="line" icon="plus">
        {t("add")}
      </Button>
    </form>
  );
}
