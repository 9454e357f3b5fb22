import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import type { Locale } from "@/lib/i18n/locale";
import { confirm } from "@/lib/registrations/actions";

/** The button behind the link of a guest's mail: programs that open links ahead of people press none. */
export function ConfirmTicket({ ticket, locale }: { ticket: string; locale: Locale }) {
  const t = useTranslations("registrations.ticket");
  return (
    <form action={confirm}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="ticket" value={ticket} />
      <Button icon="check">{t("confirm")}</Button>
    </form>
  );
}
