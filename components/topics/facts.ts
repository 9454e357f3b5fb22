import { objectiveCode } from "@/components/entries/objective";
import { practicesHref } from "@/components/search/addresses";
import { byWord } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { TopicFacts } from "@/lib/topics/queries";
import type { TopicId } from "@/lib/topics/topic";
import { regionLabel, termLabel, termsOf } from "@/lib/vocabulary/vocabulary";

/** A value that practices of a topic have, and the list of those that have it. */
export interface Fact {
  id: string;
  label: string;
  count: number;
  href: string;
}

/** So many of each are named. */
const most = 5;

/** What the practices of a topic have most, the commonest first; of the levels of evidence all that any has. */
export function topFacts(id: TopicId, facts: TopicFacts, locale: Locale) {
  const href = (filter: Parameters<typeof practicesHref>[1]) =>
    practicesHref(locale, { topic: [id], ...filter });
  const top = (
    counts: Readonly<Record<string, number>>,
    name: (value: string) => string,
    facet: "group" | "region" | "objective",
  ): Fact[] =>
    Object.entries(counts)
      .map(([value, count]) => ({
        id: value,
        label: name(value),
        count,
        href: href({ [facet]: [value] }),
      }))
      .sort((a, b) => b.count - a.count || byWord(locale)(a, b))
      .slice(0, most);
  return {
    groups: top(facts.groups, (value) => termLabel("targetGroups", value, locale), "group"),
    regions: top(facts.regions, (value) => regionLabel(value, locale), "region"),
    objectives: top(
      facts.objectives,
      (value) => `${objectiveCode(value)} ${termLabel("objectives", value, locale)}`,
      "objective",
    ),
    evidence: termsOf("evidence").flatMap((step) => {
      const count = facts.evidence[step.id] ?? 0;
      return count > 0
        ? [{ id: step.id, label: step[locale], count, href: href({ evidence: Number(step.id) }) }]
        : [];
    }),
  };
}
