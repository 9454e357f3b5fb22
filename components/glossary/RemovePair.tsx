import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { removeGlossaryPair } from "@/lib/glossary/actions";
import type { StoredPair } from "@/lib/glossary/queries";
import type { Locale } from "@/lib/i18n/locale";

/** Deletes a pair, after asking once more. */
export function RemovePair({ pair, locale }: { pair: StoredPair; locale: Locale }) {
  const t = useTranslations("glossary.remove");
  return (
    <details className="mt-10 border-line border-t pt-4">
      <summary className="btn quiet -ml-2.5">{t("open")}</summary>
      <form
        action={removeGlossaryPair}
        className="mt-3 grid justify-items-start gap-3 border-danger border-l-2 pl-4"
      >
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="id" value={pair.id} />
        <input type="hidden" name="updatedAt" value={pair.updatedAt.toISOString()} />
        <p>{t("sure")}</p>
        <Button variant="danger">{t("yes")}</Button>
      </form>
    </details>
  );
}
