import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { Check } from "@/components/ui/Check";
import { Field } from "@/components/ui/Field";
import { Fieldset } from "@/components/ui/Fieldset";
import { clone, repeat } from "@/lib/events/actions";
import { fewestTimes, mostTimes, rhythms } from "@/lib/events/series";
import type { Locale } from "@/lib/i18n/locale";

interface CopyFormsProps {
  locale: Locale;
  entryId: string;
}

/** What is sent with a form that copies: `key` makes the same form sent twice one copy. */
const Posted = ({ locale, entryId }: CopyFormsProps) => (
  <>
    <input type="hidden" name="locale" value={locale} />
    <input type="hidden" name="entryId" value={entryId} />
    <input type="hidden" name="key" value={randomUUID()} />
  </>
);

const counts = Array.from({ length: mostTimes - fewestTimes + 1 }, (_, index) => fewestTimes + index);

/** A copy of an event as a draft, or drafts of a whole series. */
export function CopyForms(props: CopyFormsProps) {
  const t = useTranslations("events.change");
  return (
    <>
      <section aria-labelledby="clone">
        <h2 id="clone">{t("clone.title")}</h2>
        <p>{t("clone.lead")}</p>
        <form action={clone}>
          <Posted {...props} />
          <p>
            <Button variant="line">{t("clone.submit")}</Button>
          </p>
        </form>
      </section>
      <section aria-labelledby="repeat">
        <h2 id="repeat">{t("repeat.title")}</h2>
        <p>{t("repeat.lead")}</p>
        <form action={repeat}>
          <Posted {...props} />
          <Fieldset id="rhythm" legend={t("repeat.rhythm")}>
            <div className="flex flex-wrap gap-x-7">
              {rhythms.map((rhythm) => (
                <Check
                  key={rhythm}
                  type="radio"
                  name="rhythm"
                  value={rhythm}
                  defaultChecked={rhythm === "week"}
                  label={t(`repeat.${rhythm}`)}
                />
              ))}
            </div>
          </Fieldset>
          <Field id="times" label={t("repeat.times")}>
            {(control) => (
              <select {...control} name="times" defaultValue={fewestTimes} style={{ maxWidth: "9em" }}>
                {counts.map((count) => (
                  <option key={count} value={count}>
                    {count}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <p>
            <Button variant="line">{t("repeat.submit")}</Button>
          </p>
        </form>
      </section>
    </>
  );
}
