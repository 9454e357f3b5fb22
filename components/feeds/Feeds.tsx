import { useTranslations } from "next-intl";
import { PageHead } from "@/components/about/PageHead";
import { Passage } from "@/components/about/Passage";
import { Anchor } from "@/components/ui/Anchor";
import type { Locale } from "@/lib/i18n/locale";
import { otherLocale } from "@/lib/i18n/locale";
import { FeedTable } from "./FeedTable";

/** How to follow the club without coming to look: feeds, calendars, mail. */
export function Feeds({ locale }: { locale: Locale }) {
  const t = useTranslations("feeds");
  const other = otherLocale(locale);
  return (
    <>
      <PageHead locale={locale} title={t("title")} lead={t("lead")} />
      <div className="wrap pt-2 pb-18">
        <Passage title={t("table.title")}>
          <p>{t("how")}</p>
          <div className="my-5">
            <FeedTable locale={locale} />
          </div>
          <p>
            <Anchor href={`/${other}/feeds`} hrefLang={other}>
              {t("other")}
            </Anchor>
          </p>
        </Passage>
        <Passage title={t("calendar.title")}>
          <p>{t("calendar.text")}</p>
          <ul>
            <li>
              <a href={`/calendar/${locale}/all.ics`}>{t("calendar.all")}</a>
            </li>
            <li>
              <Anchor href={`/${locale}/events#subscribe`}>{t("calendar.more")}</Anchor>
            </li>
          </ul>
        </Passage>
        <Passage title={t("mail.title")}>
          <p>{t("mail.text")}</p>
          <p>
            <Anchor href={`/${locale}/account/searches`}>{t("mail.link")}</Anchor>
          </p>
        </Passage>
      </div>
    </>
  );
}
