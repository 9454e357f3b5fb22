import { useTranslations } from "next-intl";
import { ClickForm } from "@/components/participation/ClickForm";
import { Time } from "@/components/ui/Time";
import { dayOf, momentOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { endShare } from "@/lib/offices/share-actions";
import type { OfficeShare } from "@/lib/offices/share-queries";
import { useShareWords } from "./share-words";

/** The share links of the office that work now: for what, by whom, until when, and the way to end them. */
export function HomeShares({ shares, locale }: { shares: readonly OfficeShare[]; locale: Locale }) {
  const t = useTranslations("office.shares");
  const words = useShareWords();
  return (
    <section aria-labelledby="shares" className="grid gap-4">
      <div>
        <h2 id="shares" className="secthead">
          {t("title")}
        </h2>
        <p className="hint mt-2">{t("lead")}</p>
      </div>
      {shares.length === 0 && <p>{t("empty")}</p>}
      {shares.length > 0 && (
        <ul className="olines">
          {shares.map(({ id, what, author, createdAt, expiresAt }) => (
            <li key={id}>
              <div>
                <p>{words(what)}</p>
                <p className="meta">
                  {t("by", { name: author, date: dayOf(createdAt, locale) })} ·{" "}
                  <Time at={expiresAt}>{t("until", { date: momentOf(expiresAt, locale) })}</Time>
                </p>
              </div>
              <ClickForm
                action={endShare}
                hidden={{ locale, id }}
                label={t("revoke")}
                of={t("revokeOf", { name: words(what) })}
                variant="quiet"
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
