import { useTranslations } from "next-intl";
import { listHref } from "@/components/practices/addresses";
import { Anchor } from "@/components/ui/Anchor";
import { LinkButton } from "@/components/ui/Button";
import type { Locale } from "@/lib/i18n/locale";
import { termsOf } from "@/lib/vocabulary/vocabulary";
import { HomeMap } from "./HomeMap";

interface HomeHeroProps {
  locale: Locale;
  total: number;
  byRegion: Readonly<Record<string, number>>;
  byTopic: Readonly<Record<string, number>>;
}

/** How many topics are offered. */
const most = 6;

/** What the club is for, beside the map of what it has. */
export function HomeHero({ locale, total, byRegion, byTopic }: HomeHeroProps) {
  const t = useTranslations("home");
  const topics = termsOf("topics")
    .filter(({ id }) => byTopic[id])
    .slice(0, most);
  return (
    <section className="hero" aria-labelledby="h1">
      <div className="wrap heroin">
        <div>
          <h1 id="h1">{t("title")}</h1>
          <p className="lead">{t("lead")}</p>
          <p className="btns mt-7">
            <LinkButton href={listHref(locale)} iconEnd="right" className="min-h-14! px-6! text-lg!">
              {t("browse")}
            </LinkButton>
          </p>
          {topics.length > 0 && (
            <ul className="sugg" aria-label={t("topics")}>
              {topics.map((topic) => (
                <li key={topic.id}>
                  <Anchor href={listHref(locale, { topic: [topic.id] })}>{topic[locale]}</Anchor>
                </li>
              ))}
            </ul>
          )}
        </div>
        <HomeMap locale={locale} total={total} byRegion={byRegion} />
      </div>
    </section>
  );
}
