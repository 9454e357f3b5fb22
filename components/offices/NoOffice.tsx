import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import type { Locale } from "@/lib/i18n/locale";

/** For who has no office: what one is, and how to get one. */
export function NoOffice({ locale }: { locale: Locale }) {
  const t = useTranslations("office");
  return (
    <main id="main" className="wrap pb-18">
      <div className="acch">
        <h1>{t("title")}</h1>
      </div>
      <Empty
        kind="collection"
        title={t("none.title")}
        actions={
          <LinkButton variant="line" href={`/${locale}/about`}>
            {t("none.action")}
          </LinkButton>
        }
      >
        {t("none.body")}
      </Empty>
    </main>
  );
}
