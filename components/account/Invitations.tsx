import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { accept, removeFromAuthors } from "@/lib/entries/author-actions";
import type { invitationsOf } from "@/lib/entries/queries";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";

interface InvitationsProps {
  locale: Locale;
  invitations: Awaited<ReturnType<typeof invitationsOf>>;
  /** The address that they were sent to. */
  email: string;
}

/** Texts that others ask this person to write along. */
export function Invitations({ locale, invitations, email }: InvitationsProps) {
  const t = useTranslations("submissions");
  if (invitations.length === 0) return null;
  return (
    <section className="grid gap-3" aria-labelledby="invitations">
      <h2 id="invitations" className="text-[1.75rem]">
        {t("invitations.title")}
      </h2>
      <ul>
        {invitations.map(({ entryId, inviter, title, invitedAt }) => (
          <li
            key={entryId}
            className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-t border-line py-4"
          >
            <div>
              <h3>{pick(title, locale)?.text ?? t("untitled")}</h3>
              <p className="meta">
                {t("invitations.from", {
                  inviter: inviter || t("invitations.somebody"),
                  date: dayOf(invitedAt, locale),
                })}
              </p>
            </div>
            <div className="btns">
              <form action={accept}>
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="entryId" value={entryId} />
                <Button variant="line" icon="check">
                  {t("invitations.accept")}
                </Button>
              </form>
              <form action={removeFromAuthors}>
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="entryId" value={entryId} />
                <input type="hidden" name="email" value={email} />
                <Button variant="quiet">{t("invitations.decline")}</Button>
              </form>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
