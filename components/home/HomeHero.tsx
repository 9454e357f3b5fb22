import { useTranslations } from "next-intl";
import { PracticeMap } from "@/components/map/PracticeMap";
import { practicesHref } from "@/components/search/addresses";
import { SearchField } from "@/components/search/SearchField";
import { Anchor } from "@/components/ui/Anchor";
import type { Locale } from "@/lib/i18n/locale";
import { termsOf } from "@/lib/vocabulary/vocabulary";

interface HomeHeroProps {
  locale: Locale;
  total: number;
  byRegion: Readonly<Record<string, number>>;
  byTopic: Readonly<Record<string, number>>;
}

/** How many topics are offered. */
const most = 6;

/** What the club is for and its search, beside the map of what it has. */
export function HomeHero({ locale, total, byRegion, byTopic }: HomeHeroProps) {
  const t = useTranslations();
  const topics = termsOf("topics")
    .filter(({ id }) => byTopic[id])
    .slice(0, most);
  return (
    <section className="hero" aria-labelledby="h1">
      <div className="wrap heroin">
        <div>
          <h1 id="h1">{t("home.title")}</h1>
          <p className="lead">{t("home.lead")}</p>
          <SearchField
            id="q"
            label={t("layout.search.placeholder")}
            placeholder={t("search.example")}
            locale={locale}
            path="/search"
            size="large"
          />
          {topics.length > 0 && (
            <ul className="sugg" aria-label={t("home.topics")}>
              {topics.map((topic) => (
                <li key={topic.id}>
                  <Anchor href={practicesHref(locale, { topic: [topic.id] })}>{topic[locale]}</Anchor>
                </li>
              ))}
              <li>
                <Anchor href={`/${locale}/topics`}>{t("home.allTopics")}</Anchor>
              </li>
            </ul>
          )}
        </div>
        <PracticeMap locale={locale} total={total} byRegion={byRegion}>
          <Anchor href={`/${locale}/map`}>{t("home.mapAndTable")}</Anchor>
        </PracticeMap>
      </div>
    </section>
  );
}
