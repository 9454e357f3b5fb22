import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Cover } from "@/components/ui/Cover";
import { reviewWorkingDays } from "@/lib/entries/entry";
import type { Locale } from "@/lib/i18n/locale";

/** Asks the reader for what they know. */
export function Invitation({ locale }: { locale: Locale }) {
  const t = useTranslations("home.invite");
  return (
    <section className="dyedb k-practice invite" aria-labelledby="invite">
      <div className="wrap invin">
        <div>
          <h2 id="invite">{t("title")}</h2>
          <p className="lead">{t("text", { days: reviewWorkingDays })}</p>
          <p className="btns">
            <LinkButton variant="light" href={`/${locale}/practices/new`}>
              {t("share")}
            </LinkButton>
            <LinkButton variant="ghost" href={`/${locale}/about/review`}>
              {t("review")}
            </LinkButton>
          </p>
        </div>
      </div>
      <Cover
        seed="invitation"
        kind="practice"
        size="banner"
        dyed
        className="invcv max-lg:static max-lg:w-full md:max-lg:h-72 md:max-lg:overflow-hidden md:max-lg:[&_svg]:h-auto"
      />
    </section>
  );
}
