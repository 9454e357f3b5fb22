import { useTranslations } from "next-intl";
import { Note } from "@/components/ui/Note";
import type { EntryKind } from "@/lib/entries/kinds";
import { type Prefill, prefilledFields } from "@/lib/entries/prefill";
import { listOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { termLabel } from "@/lib/vocabulary/vocabulary";

interface PrefilledProps {
  kind: EntryKind;
  prefill: Prefill;
  locale: Locale;
}

/** What a draft will begin with: told in words, and sent along with the form. Nothing where there is nothing. */
export function Prefilled({ kind, prefill, locale }: PrefilledProps) {
  const t = useTranslations("form");
  const fields = prefilledFields(kind, prefill);
  if (fields.length === 0) return null;
  return (
    <div className="mb-8">
      <Note>
        <p>{t("prefilled")}</p>
        <ul>
          {fields.map(({ name, vocabulary }) => (
            <li key={name}>
              {listOf(
                (prefill[name] ?? []).map((id) => termLabel(vocabulary, id, locale)),
                locale,
              )}
            </li>
          ))}
        </ul>
      </Note>
      {fields.flatMap(({ name }) =>
        (prefill[name] ?? []).map((id) => <input key={name + id} type="hidden" name={name} value={id} />),
      )}
    </div>
  );
}
