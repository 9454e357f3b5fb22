import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Field } from "@/components/ui/Field";
import type { Locale } from "@/lib/i18n/locale";
import { mostPractices } from "@/lib/transfer/keys";

interface PracticeFieldsProps {
  locale: Locale;
  practices: readonly string[];
  missing: readonly string[];
  titles: readonly string[];
}

/** Up to four practices, by title or by the address of their page. */
export function PracticeFields({ locale, practices, missing, titles }: PracticeFieldsProps) {
  const t = useTranslations("transfer.form.practices");
  return (
    <>
      <p className="hint">
        {t.rich("hint", {
          list: (words) => <Anchor href={`/${locale}/practices`}>{words}</Anchor>,
        })}
      </p>
      <div className="fitg">
        {Array.from({ length: mostPractices }, (_, index) => {
          const value = practices[index] ?? "";
          return (
            <Field
              // The places are numbered, and are nothing else.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={index}
              id={`practice-${index + 1}`}
              label={t("label", { n: index + 1 })}
              error={value !== "" && missing.includes(value) && t("missing")}
            >
              {(control) => (
                <input
                  {...control}
                  name="practices"
                  list="practice-titles"
                  autoComplete="off"
                  defaultValue={value}
                />
              )}
            </Field>
          );
        })}
      </div>
      <datalist id="practice-titles">
        {[...new Set(titles)].map((title) => (
          <option key={title} value={title} />
        ))}
      </datalist>
    </>
  );
}
