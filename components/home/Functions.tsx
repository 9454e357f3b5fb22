import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import type { Locale } from "@/lib/i18n/locale";
import { FunctionList } from "./FunctionList";

/** What stands behind the club: the centre's five functions, in short. */
export function Functions({ locale }: { locale: Locale }) {
  const t = useTranslations();
  return (
    <section className="sec wrap" aria-labelledby="functions">
      <div className="sech">
        <div>
          <h2 id="functions">{t("about.functions.title")}</h2>
          <p>{t("about.functions.lead")}</p>
        </div>
        <Anchor className="more" href={`/${locale}/about`}>
          {t("home.functions.more")}
          <Icon name="right" />
        </Anchor>
      </div>
      <FunctionList />
    </section>
  );
}
