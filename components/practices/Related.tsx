import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import type { EntrySummary } from "@/lib/entries/summary";
import type { Locale } from "@/lib/i18n/locale";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { PracticeRow } from "./PracticeRow";

interface RelatedProps {
  topics: readonly string[];
  practices: readonly EntrySummary[];
  locale: Locale;
}

/** Where to read on: similar practices of other organisations, and the pages of its topics. */
export function Related({ topics, practices, locale }: RelatedProps) {
  const t = useTranslations("practice.related");
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
          {practices.map((practice) => (
            <PracticeRow key={practice.id} practice={practice} locale={locale} look="brief" />
          ))}
        </ul>
      </div>
    </section>
  );
}
