import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import type { Localized } from "@/lib/i18n/localized";

/** Says that a text was translated by the editors, where the reader's language is the translated one. */
export function EditorialMark({ value, locale }: { value: Localized | undefined; locale: Locale }) {
  const t = useTranslations("entries.languages");
  return value?.translated === locale ? <span className="meta block">({t("translated")})</span> : null;
}
