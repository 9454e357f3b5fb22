import { getTranslations } from "next-intl/server";
import { SearchField } from "@/components/search/SearchField";
import { LinkButton } from "@/components/ui/Button";
import { Icon } from "@/components/ui/Icon";
import { Mark } from "@/components/ui/Mark";
import type { Locale } from "@/lib/i18n/locale";
import { Disclosure } from "./Disclosure";
import { NavLink } from "./NavLink";
import { SHARE_PATH, sections } from "./sections";

/** The sections under one button, on narrow screens. */
export async function MobileMenu({ locale }: { locale: Locale }) {
  const t = await getTranslations("layout");
  const summary = (
    <>
      <Icon name="menu" size={24} />
      <span className="vh">{t("menu")}</span>
    </>
  );
  return (
    <Disclosure className="mm" summary={summary}>
      <div className="mmp">
        <SearchField
          id="q-menu"
          label={t("search.label")}
          placeholder={t("search.placeholder")}
          locale={locale}
          path="/search"
          size="small"
        />
        <nav aria-label={t("mainNavigation")}>
          <ul>
            {sections.map(({ key, path, kind }) => (
              <li key={key} className={kind && `k-${kind}`}>
                <NavLink href={`/${locale}${path}`}>
                  {kind && <Mark kind={kind} />}
                  {t(`sections.${key}`)}
                </NavLink>
              </li>
            ))}
          </ul>
          <p className="mmend">
            <LinkButton href={`/${locale}${SHARE_PATH}`}>{t("share")}</LinkButton>
            <LinkButton className="signin" variant="line" href={`/${locale}/sign-in`}>
              {t("account.signIn")}
            </LinkButton>
          </p>
        </nav>
      </div>
    </Disclosure>
  );
}
