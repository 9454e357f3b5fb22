import { getTranslations } from "next-intl/server";
import { SearchField } from "@/components/search/SearchField";
import { Anchor } from "@/components/ui/Anchor";
import { LinkButton } from "@/components/ui/Button";
import { Rosette } from "@/components/ui/Rosette";
import { Seam } from "@/components/ui/Seam";
import type { Locale } from "@/lib/i18n/locale";
import { AccountMenu } from "./AccountMenu";
import { LanguageSwitch } from "./LanguageSwitch";
import { MobileMenu } from "./MobileMenu";
import { NavLink } from "./NavLink";
import { SHARE_PATH, sections } from "./sections";

/** The same for every visitor: who is signed in, and which page it is, are found out in the browser. */
export async function Header({ locale }: { locale: Locale }) {
  const t = await getTranslations("layout");
  return (
    <header className="top">
      <div className="wrap topin">
        <Anchor className="brand" href={`/${locale}`}>
          <Rosette />
          <span>{t("club")}</span>
        </Anchor>
        <nav className="mainnav" aria-label={t("mainNavigation")}>
          <ul>
            {sections.map(({ key, path, kind }) => (
              <li key={key} className={kind && `k-${kind}`}>
                <NavLink href={`/${locale}${path}`}>{t(`sections.${key}`)}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="topend">
          <SearchField
            id="q-header"
            label={t("search.label")}
            placeholder={t("search.placeholder")}
            locale={locale}
            path="/search"
            size="small"
          />
          <LinkButton variant="quiet" href={`/${locale}${SHARE_PATH}`}>
            {t("share")}
          </LinkButton>
          <LanguageSwitch locale={locale} label={t("language")} />
          <AccountMenu
            locale={locale}
            labels={{
              signIn: t("account.signIn"),
              signOut: t("account.signOut"),
              account: t("account.menu"),
            }}
          />
          <MobileMenu locale={locale} />
        </div>
      </div>
      <Seam />
    </header>
  );
}
