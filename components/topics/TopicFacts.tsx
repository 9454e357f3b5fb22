import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import type { TopicFacts as Facts } from "@/lib/topics/queries";
import type { TopicId } from "@/lib/topics/topic";
import { FactList } from "./FactList";
import { topFacts } from "./facts";

interface TopicFactsProps {
  id: TopicId;
  facts: Facts;
  locale: Locale;
}

/** For whom, where and for what the practices of a topic are, and how well they are proven. */
export function TopicFacts({ id, facts, locale }: TopicFactsProps) {
  const t = useTranslations("topics.facts");
  const { groups, regions, objectives, evidence } = topFacts(id, facts, locale);
  const { total } = facts;
  const unproven = total - (facts.evidence["1"] ?? 0);
  const levels = evidence.map((level) => ({ ...level, label: t("atLeast", { word: level.label }) }));
  return (
    <section className="linenb k-practice" aria-labelledby="facts">
      <div className="wrap sec">
        <h2 id="facts">{t("title")}</h2>
        <div className="topicf">
          <FactList title={t("groups")} facts={groups} none={t("none")} total={total} />
          <FactList title={t("regions")} facts={regions} none={t("none")} total={total} />
          <FactList title={t("objectives")} facts={objectives} none={t("none")} total={total} />
          <div>
            <FactList title={t("evidence")} facts={levels} none={t("none")} total={total} />
            {unproven > 0 && levels.length > 0 && (
              <p className="meta mt-2">{t("unproven", { count: unproven })}</p>
            )}
          </div>
        </div>
      </div>
    </section>
  );
}
