import { useTranslations } from "next-intl";
import { listHref } from "@/components/practices/addresses";
import { PracticeCard } from "@/components/practices/PracticeCard";
import { PracticeRow } from "@/components/practices/PracticeRow";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import type { Locale } from "@/lib/i18n/locale";
import type { PracticeSummary } from "@/lib/practices/queries";

/** What was published last: one leads, the others follow in rows. Nothing before the first publication. */
export function Newest({ practices, locale }: { practices: readonly PracticeSummary[]; locale: Locale }) {
  const t = useTranslations("home.fresh");
  const [lead, ...rows] = practices;
  if (!lead) return null;
  return (
    <section className="sec wrap" aria-labelledby="new">
      <div className="sech">
        <h2 id="new">{t("title")}</h2>
        <Anchor className="more" href={listHref(locale)}>
          {t("all")}
          <Icon name="right" />
        </Anchor>
      </div>
      <div className="mosaic">
        <div>
          <PracticeCard practice={lead} locale={locale} />
        </div>
        <ul>
          {rows.map((practice) => (
            <PracticeRow key={practice.id} practice={practice} locale={locale} look="brief" />
          ))}
        </ul>
      </div>
    </section>
  );
}
