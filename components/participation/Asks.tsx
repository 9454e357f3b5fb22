import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Icon } from "@/components/ui/Icon";
import { Localized } from "@/components/ui/Localized";
import type { Locale } from "@/lib/i18n/locale";
import type { IdeaContent } from "@/lib/ideas/input";
import { newOfferAddress } from "@/lib/participation/addresses";
import type { Participation } from "@/lib/participation/participation";
import { termLabel } from "@/lib/vocabulary/vocabulary";

interface AsksProps {
  asks: IdeaContent["asks"];
  /** Missing for a draft: nobody can have offered anything. */
  accepted?: Participation["accepted"] | undefined;
  slug?: string | undefined;
  locale: Locale;
}

/** What an idea looks for: what was found, and what still waits for somebody. */
export function Asks({ asks, accepted = {}, slug, locale }: AsksProps) {
  const t = useTranslations();
  if (asks.length === 0) return null;
  const rows = asks.map(({ ask = "", what }, index) => {
    // Of two alike the first is found first.
    const alike = asks.slice(0, index).filter((other) => other.ask === ask).length;
    return { ask, what, found: alike < (accepted[ask] ?? 0) };
  });
  const found = rows.filter((row) => row.found).length;
  return (
    <section id="needs">
      <div className="sech">
        <h2>{t("entries.sections.needs")}</h2>
        <p className="meta">{t("participation.asks.found", { found, count: rows.length })}</p>
      </div>
      <ul className="needl">
        {rows.map(({ ask, what, found: isFound }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike, and the list never changes
          <li key={index} className={isFound ? "ok" : "open"}>
            <span className="nst">
              <Icon name={isFound ? "check" : "search"} />
            </span>
            <div>
              <b>{termLabel("asks", ask, locale)}</b>
              <Localized value={what} locale={locale} />
            </div>
            {isFound ? (
              <span className="who">{t("participation.asks.isFound")}</span>
            ) : (
              slug && (
                <LinkButton variant="line" href={newOfferAddress(locale, slug, ask)}>
                  {t("participation.asks.help")}
                  <span className="vh">: {termLabel("asks", ask, locale)}</span>
                </LinkButton>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
