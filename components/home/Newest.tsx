import { useTranslations } from "next-intl";
import { PracticeCard } from "@/components/practices/PracticeCard";
import { PracticeRow } from "@/components/practices/PracticeRow";
import { practicesHref } from "@/components/search/addresses";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import type { EntrySummary } from "@/lib/entries/summary";
import type { Locale } from "@/lib/i18n/locale";

/** What was published last: one leads, the others follow in rows. Nothing before the first publication. */
export function Newest({ practices, locale }: { practices: readonly EntrySummary[]; locale: Locale }) {
  const t = useTranslations("home.fresh");
  const [lead, ...rows] = practices;
  if (!lead) return null;
  return (
    <section className="sec wrap" aria-labelledby="new">
      <div className="sech">
        <h2 id="new">{t("title")}</h2>
        <Anchor className="more" href={practicesHref(locale)}>
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
