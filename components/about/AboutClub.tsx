import { useTranslations } from "next-intl";
import { FunctionList } from "@/components/home/FunctionList";
import { LinkButton } from "@/components/ui/Button";
import type { Locale } from "@/lib/i18n/locale";
import { mailLink } from "./mail-link";
import { PageHead } from "./PageHead";
import { Partners } from "./Partners";

/** What the club is, what stands behind it, and who pays. */
export function AboutClub({ locale, email }: { locale: Locale; email: string }) {
  const t = useTranslations("about");
  const invite = useTranslations("home.invite");
  return (
    <>
      <PageHead locale={locale} title={t("title")} lead={t("lead")} />
      <div className="wrap sec two">
        <section className="prose">
          <h2>{t("aims.title")}</h2>
          <p>{t("aims.p1")}</p>
          <p>{t("aims.p2")}</p>
        </section>
        <section className="prose">
          <h2>{t("club.title")}</h2>
          <p>{t("club.p1")}</p>
          <p>{t.rich("club.p2", mailLink(email))}</p>
          <p className="btns">
            <LinkButton href={`/${locale}/practices/new`}>{invite("share")}</LinkButton>
            <LinkButton variant="line" href={`/${locale}/about/review`}>
              {invite("review")}
            </LinkButton>
          </p>
        </section>
      </div>
      <section className="linenb">
        <div className="wrap sec">
          <div className="sech">
            <div>
              <h2>{t("functions.title")}</h2>
              <p>{t("functions.lead")}</p>
            </div>
          </div>
          <FunctionList />
        </div>
      </section>
      <div className="wrap sec two">
        <section className="prose">
          <h2>{t("howItBegan.title")}</h2>
          <p>{t("howItBegan.p1")}</p>
          <p>{t("howItBegan.p2")}</p>
          <h3>{t("funding.title")}</h3>
          <p>{t("funding.text")}</p>
        </section>
        <Partners />
      </div>
    </>
  );
}
