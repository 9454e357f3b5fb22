import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { reviewWorkingDays } from "@/lib/entries/entry";
import type { Locale } from "@/lib/i18n/locale";
import { mailLink } from "./mail-link";
import { Outcomes } from "./Outcomes";
import { PageHead } from "./PageHead";
import { Rules } from "./Rules";

/** How submissions are read, by which rules, how soon, and what can be done against a decision. */
export function Review({ locale, email }: { locale: Locale; email: string }) {
  const t = useTranslations("review");
  const about = useTranslations("about");
  const invite = useTranslations("home.invite");
  return (
    <>
      <PageHead
        locale={locale}
        title={t("title")}
        lead={t("lead")}
        above={{ label: about("title"), href: `/${locale}/about` }}
      />
      <div className="wrap artlay">
        <div className="artm prose">
          <Rules />
          <section id="evidence">
            <h2>{t("evidence.title")}</h2>
            <p>{t("evidence.text")}</p>
          </section>
          <Outcomes />
          <section id="appeal">
            <h2>{t("appeal.title")}</h2>
            <p>{t.rich("appeal.text", mailLink(email))}</p>
          </section>
        </div>
        <aside className="arta">
          <section>
            <p className="xc text-7xl! text-brand leading-none!" aria-hidden="true">
              {reviewWorkingDays}
            </p>
            <h2 className="mt-2">{t("deadline.title")}</h2>
            <p>{t("deadline.text")}</p>
          </section>
          <section>
            <h2>{t("twoPeople.title")}</h2>
            <p>{t("twoPeople.text")}</p>
          </section>
          <section>
            <LinkButton href={`/${locale}/practices/new`}>{invite("share")}</LinkButton>
          </section>
        </aside>
      </div>
    </>
  );
}
