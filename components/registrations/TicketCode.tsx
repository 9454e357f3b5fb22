import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import { qrOf } from "@/lib/registrations/qr";
import { codeOf } from "@/lib/registrations/ticket";

/** What is shown at the door: a square for a camera, and the same to be typed. */
export function TicketCode({ entryId, ticket, locale }: { entryId: string; ticket: string; locale: Locale }) {
  const t = useTranslations("registrations.ticket");
  const code = codeOf(ticket);
  return (
    <aside className="reg" aria-labelledby="code">
      <h2 id="code">{t("qr")}</h2>
      <div
        className="qr"
        role="img"
        aria-label={t("qrAlt", { code })}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: uqr draws it from letters and digits alone
        dangerouslySetInnerHTML={{ __html: qrOf(entryId, ticket, locale) }}
      />
      <p className="qrc">{code}</p>
      <p className="hint">{t("qrText")}</p>
    </aside>
  );
}
