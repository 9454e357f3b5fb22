import { useTranslations } from "next-intl";
import { ResultRow } from "@/components/search/ResultRow";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import type { EntrySummary } from "@/lib/entries/summary";
import type { Locale } from "@/lib/i18n/locale";
import { termLabel } from "@/lib/vocabulary/vocabulary";

interface RelatedProps {
  topics: readonly string[];
  entries: readonly EntrySummary[];
  locale: Locale;
}

/** Where to read on: what others do or propose that is like it, and the pages of its topics. */
export function Related({ topics, entries, locale }: RelatedProps) {
  const t = useTranslations("entries.related");
  if (topics.length === 0) return null;
  return (
    <section className="linenb noprint" aria-labelledby="related">
      <div className="wrap sec">
        <div className="sech">
          <h2 id="related">{t("title")}</h2>
          <ul className="flex flex-wrap gap-x-6">
            {topics.map((topic) => (
              <li key={topic}>
                <Anchor className="more" href={`/${locale}/topics/${topic}`}>
                  {t("link", { topic: termLabel("topics", topic, locale) })}
                  <Icon name="right" />
                </Anchor>
              </li>
            ))}
          </ul>
        </div>
        <ul className="rel3">
          {entries.map((entry) => (
            <ResultRow key={entry.id} entry={entry} locale={locale} look="brief" />
          ))}
        </ul>
      </div>
    </section>
  );
}
