import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { submitEntry } from "@/lib/entries/author-actions";
import type { EditableDraft } from "@/lib/entries/drafts";
import { reviewWorkingDays } from "@/lib/entries/entry";
import { noteLimit } from "@/lib/forms/limits";
import type { Locale } from "@/lib/i18n/locale";

/** Hands the draft to the moderators. The button works always: what is missing is said when it is pressed, too. */
export function SubmitForm({ draft, locale, open }: { draft: EditableDraft; locale: Locale; open: number }) {
  const t = useTranslations("form.submit");
  return (
    <form action={submitEntry}>
      <h3>{t("title")}</h3>
      <input type="hidden" name="locale" defaultValue={locale} />
      <input type="hidden" name="entryId" defaultValue={draft.id} />
      <Field id="note" label={t("note")} hint={t("noteHint", { max: noteLimit })}>
        {(control) => <textarea {...control} name="note" rows={3} maxLength={noteLimit} />}
      </Field>
      <p>
        {t.rich("licence", {
          a: (words) => (
            <a href={t("licenceAddress")} rel="license">
              {words}
            </a>
          ),
        })}
      </p>
      <div className="subf">
        <Button>{t(draft.publication ? "updateButton" : "button")}</Button>
      </div>
      <p className="hint">
        {open > 0 ? t("stillOpen", { count: open }) : t("next", { days: reviewWorkingDays })}
      </p>
    </form>
  );
}
