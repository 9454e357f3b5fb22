import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { changeFeed } from "@/lib/events/actions";
import type { Locale } from "@/lib/i18n/locale";

/** The secret address of one's own calendar: to copy, to renew, to end. */
export function OwnFeed({ locale, address }: { locale: Locale; address: string | null }) {
  const t = useTranslations("events.mine.feed");
  return (
    <section id="feed" aria-labelledby="feed-title" className="grid max-w-[44rem] gap-4">
      <h2 id="feed-title">{t("title")}</h2>
      <p>{t("lead")}</p>
      {address && (
        <>
          <p className="lab">{t("address")}</p>
          <p className="secret">{address}</p>
        </>
      )}
      <div className="flex flex-wrap gap-3">
        <form action={changeFeed}>
          <input type="hidden" name="locale" value={locale} />
          <Button variant="line" name="act" value="renew">
            {t(address ? "renew" : "make")}
          </Button>
        </form>
        {address && (
          <form action={changeFeed}>
            <input type="hidden" name="locale" value={locale} />
            <Button variant="quiet" name="act" value="drop">
              {t("drop")}
            </Button>
          </form>
        )}
      </div>
      {address && <p className="hint">{t("renewHint")}</p>}
    </section>
  );
}
