import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import { numberOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { termsOf } from "@/lib/vocabulary/vocabulary";
import { listHref, practicesHref } from "./addresses";
import { SearchHead } from "./SearchHead";

interface SearchStartProps {
  locale: Locale;
  byTopic: Readonly<Record<string, number>>;
}

const hints = ["words", "languages", "mistakes", "phrase"] as const;

/** Before anything is asked: what can be searched, and where to begin without a word. */
export function SearchStart({ locale, byTopic }: SearchStartProps) {
  const t = useTranslations("search.start");
  return (
    <>
      <SearchHead locale={locale} />
      <div className="wrap sec two">
        <section aria-labelledby="how">
          <h2 id="how">{t("how")}</h2>
          <ul className="mt-5 grid gap-3">
            {hints.map((hint) => (
              <li key={hint} className="border-line border-t pt-3">
                {t(`hints.${hint}`)}
              </li>
            ))}
          </ul>
          <ul className="mt-5 flex flex-wrap gap-x-8">
            {[
              { label: t("practices"), href: practicesHref(locale) },
              { label: t("ideas"), href: listHref(locale, "/ideas") },
              { label: t("map"), href: `/${locale}/map` },
              { label: t("all"), href: `/${locale}/topics` },
            ].map(({ label, href }) => (
              <li key={href}>
                <Anchor className="more" href={href}>
                  {label}
                  <Icon name="right" />
                </Anchor>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="topics">
          <h2 id="topics">{t("topics")}</h2>
          <ul className="topicl mt-5">
            {termsOf("topics").map((topic) => (
              <li key={topic.id}>
                <Anchor href={`/${locale}/topics/${topic.id}`}>{topic[locale]}</Anchor>
                <span>{numberOf(byTopic[topic.id] ?? 0, locale)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
