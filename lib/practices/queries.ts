import { db } from "@/lib/db/client";

/** How many practices there are: all, in each region, and of each topic and objective. One query. */
export async function practiceCounts() {
  const rows = await db().$queryRaw<
    { facet: "all" | "region" | "topic" | "objective"; id: string; n: number }[]
  >`
    SELECT value.facet, value.id, count(*)::int AS n
    FROM publications p, LATERAL (
      SELECT 'all' AS facet, '' AS id
      UNION ALL SELECT 'region', unnest(p.regions)
      UNION ALL SELECT 'topic', unnest(p.topics)
      UNION ALL SELECT 'objective', unnest(p.objectives)
    ) AS value
    WHERE p.kind = 'practice' AND p.status = 'published' GROUP BY value.facet, value.id`;
  const of = (facet: string): Record<string, number> =>
    Object.fromEntries(rows.filter((row) => row.facet === facet).map(({ id, n }) => [id, n]));
  return {
    total: of("all")[""] ?? 0,
    byRegion: of("region"),
    byTopic: of("topic"),
    byObjective: of("objective"),
  };
}
