import { useTranslations } from "next-intl";
import { Button, type ButtonVariant } from "@/components/ui/Button";
import type { Locale } from "@/lib/i18n/locale";
import { act as actOn } from "@/lib/searches/actions";
import type { SearchAct } from "@/lib/searches/input";

interface ActFormProps {
  locale: Locale;
  id: string;
  /** Of the search, for those who hear the button without its row. */
  name: string;
  act: SearchAct;
  /** Up to when results have been seen. */
  until?: Date;
  variant: ButtonVariant;
  label: string;
}

/** A button that does one thing with a saved search. */
export function ActForm({ locale, id, name, act, until, variant, label }: ActFormProps) {
  const t = useTranslations("searches");
  return (
    <form action={actOn}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="act" value={act} />
      {until && <input type="hidden" name="until" value={until.toISOString()} />}
      <Button variant={variant}>
        {label}
        <span className="vh">{t("of", { name })}</span>
      </Button>
    </form>
  );
}
