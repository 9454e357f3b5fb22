import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import type { EventFilters } from "@/lib/events/filters";
import type { Locale } from "@/lib/i18n/locale";
import { regionLabel, termsOf } from "@/lib/vocabulary/vocabulary";

/** The addresses with which a calendar program follows the events. */
export function Subscribe({ locale, filters }: { locale: Locale; filters: EventFilters }) {
  const t = useTranslations("events.subscribe");
  const { region } = filters;
  return (
    <section className="calsub" id="subscribe" aria-labelledby="subscribe-title">
      <h2 id="subscribe-title">{t("title")}</h2>
      <div>
        <p>{t("lead")}</p>
        <ul className="subs">
          <li>
            <a href={`/calendar/${locale}/all.ics`}>{t("all")}</a>
          </li>
          {region && (
            <li>
              <a href={`/calendar/${locale}/region/${region}.ics`}>
                {t("region", { region: regionLabel(region, locale) })}
              </a>
            </li>
          )}
        </ul>
        <details>
          <summary className="lnk">
            {t("topics")}
            <Icon name="down" size={16} />
          </summary>
          <ul className="subs">
            {termsOf("topics").map((topic) => (
              <li key={topic.id}>
                <a href={`/calendar/${locale}/topic/${topic.id}.ics`}>{topic[locale]}</a>
              </li>
            ))}
          </ul>
        </details>
        <p className="hint">
          <Anchor href={`/${locale}/account/events`}>{t("mine")}</Anchor>
        </p>
      </div>
    </section>
  );
}
