import { db } from "@/lib/db/client";
import { newestFirst } from "@/lib/entries/public-queries";
import { summariesOf } from "@/lib/entries/summaries";
import { type EntrySummary, summarySelect } from "@/lib/entries/summary";
import type { Locale } from "@/lib/i18n/locale";

/** How many practices each topic has; a topic without any is not among them. One query. */
export async function topicCounts(): Promise<Record<string, number>> {
  const rows = await db().$queryRaw<{ topic: string; n: number }[]>`
    SELECT topic, count(*)::int AS n FROM publications p, unnest(p.topics) AS topic
    WHERE p.kind = 'practice' AND p.status = 'published' GROUP BY topic`;
  return Object.fromEntries(rows.map(({ topic, n }) => [topic, n]));
}

type Fact = "groups" | "regions" | "objectives" | "evidence";

/** What a topic's practices have: how many have each value. */
export interface TopicFacts extends Record<Fact, Record<string, number>> {
  total: number;
}

/** `evidence` counts "at least this level", as the list's filter does. One query. */
async function topicFacts(topic: string): Promise<TopicFacts> {
  const rows = await db().$queryRaw<{ fact: Fact | "total"; id: string; n: number }[]>`
    WITH found AS (
      SELECT target_groups, regions, objectives, evidence FROM publications
      WHERE kind = 'practice' AND status = 'published' AND topics @> ARRAY[${topic}]
    )
    SELECT 'total' AS fact, '' AS id, count(*)::int AS n FROM found
    UNION ALL SELECT 'groups', id, count(*)::int FROM found, unnest(target_groups) AS id GROUP BY id
    UNION ALL SELECT 'regions', id, count(*)::int FROM found, unnest(regions) AS id GROUP BY id
    UNION ALL SELECT 'objectives', id, count(*)::int FROM found, unnest(objectives) AS id GROUP BY id
    UNION ALL SELECT 'evidence', level::text, count(*)::int
      FROM found, generate_series(1, evidence::int) AS level GROUP BY level`;
  const of = (fact: Fact | "total") =>
    Object.fromEntries(rows.filter((row) => row.fact === fact).map(({ id, n }) => [id, n]));
  return {
    total: of("total")[""] ?? 0,
    groups: of("groups"),
    regions: of("regions"),
    objectives: of("objectives"),
    evidence: of("evidence"),
  };
}

/** How many of its practices a topic's page shows. */
export const newestShown = 6;

/** What a topic's page shows: its newest practices, and what all of them have. */
export async function topicPage(
  locale: Locale,
  topic: string,
): Promise<TopicFacts & { newest: EntrySummary[] }> {
  const [counted, rows] = await Promise.all([
    topicFacts(topic),
    db().publication.findMany({
      where: { kind: "practice", status: "published", topics: { has: topic } },
      select: summarySelect,
      orderBy: newestFirst,
      take: newestShown,
    }),
  ]);
  return { ...counted, newest: await summariesOf(rows, locale) };
}
