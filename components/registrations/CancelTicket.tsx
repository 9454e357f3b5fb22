import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import type { Locale } from "@/lib/i18n/locale";
import { cancel } from "@/lib/registrations/actions";

/** Gives a place back, after a question. */
export function CancelTicket({ ticket, locale }: { ticket: string; locale: Locale }) {
  const t = useTranslations("registrations.ticket");
  return (
    <details className="justify-self-start">
      <summary className="btn quiet">{t("cancel")}</summary>
      <form action={cancel} className="mt-2 grid max-w-96 gap-3 border-l-2 border-danger pl-4">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="ticket" value={ticket} />
        <p>{t("cancelSure")}</p>
        <p>
          <Button variant="danger">{t("cancelYes")}</Button>
        </p>
      </form>
    </details>
  );
}
