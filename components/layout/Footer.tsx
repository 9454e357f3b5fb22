import { getTranslations } from "next-intl/server";
import { Anchor } from "@/components/ui/Anchor";
import { Hem } from "@/components/ui/Hem";
import { Rosette } from "@/components/ui/Rosette";
import type { Locale } from "@/lib/i18n/locale";
import { EuEmblem } from "./EuEmblem";
import { footerColumns } from "./sections";
import { ThemeSwitch } from "./ThemeSwitch";

/** What the club is, its links, the theme, and who pays. */
export async function Footer({ locale }: { locale: Locale }) {
  const t = await getTranslations("layout");
  return (
    <footer className="foot">
      <Hem />
      <div className="wrap footin">
        <div className="fcol f1">
          <p className="fname">
            <Rosette size={40} />
            {t("club")}
          </p>
          <p>{t("footer.about")}</p>
        </div>
        {footerColumns.map(({ key: column, links }) => (
          <nav key={column} className="fcol" aria-label={t(`footer.${column}`)}>
            <ul>
              {links.map(({ key, path }) => (
                <li key={key}>
                  <Anchor href={`/${locale}${path}`}>{t(`footer.links.${key}`)}</Anchor>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        <div className="fcol fend">
          <ThemeSwitch
            legend={t("theme.legend")}
            labels={{ system: t("theme.system"), light: t("theme.light"), dark: t("theme.dark") }}
          />
        </div>
      </div>
      <div className="wrap">
        <div className="feu">
          <EuEmblem />
          <p className="eut">{t.rich("eu.line", { br: () => <br /> })}</p>
          <p className="eun">{t("eu.statement")}</p>
        </div>
      </div>
    </footer>
  );
}
