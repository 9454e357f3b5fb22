import { db } from "@/lib/db/client";
import { termsOf } from "@/lib/vocabulary/vocabulary";
import type { CoverageFilters } from "./filters";
import { abroad, all, type CoverageRow, country, unnamed } from "./matrix";
import { freshSince } from "./tally";

/** What is counted, and at which moment (ISO). */
export interface Counted {
  rows: CoverageRow[];
  at: string;
}

/** Characters of a NUTS code. */
const codeLength = { region: 4, oblast: 5 } as const;

interface Found extends Omit<CoverageRow, "newest"> {
  newest: Date | null;
}

/**
 * Counts what is published, as the filters ask: for every objective in every place how many practices have which evidence
 * level, how fresh they are and which target groups they are for. One query, whatever is asked. A practice that names
 * two oblasti of a region counts once there, and once in the country. (Without MATERIALIZED its lists would be made
 * anew for each of its cells: ten times slower.)
 */
export async function countCoverage(
  { by, group, topic, evidence, fresh }: Omit<CoverageFilters, "objective" | "show" | "view">,
  now: Date,
): Promise<Counted> {
  const groups = termsOf("targetGroups").map(({ id }) => id);
  const noGroup = "0".repeat(groups.length);
  const since = freshSince(now);
  const found = await db().$queryRaw<Found[]>`
    WITH practice AS MATERIALIZED (
      SELECT evidence, last_confirmed_at AS confirmed,
        CASE WHEN cardinality(objectives) = 0 THEN ARRAY[${unnamed}, ${all}] ELSE objectives || ${all}::text END AS objectives,
        ARRAY(
          SELECT DISTINCT CASE WHEN region = ${country} THEN ${country} WHEN region ~ '^BG' THEN left(region, ${codeLength[by]}::int)
            ELSE ${abroad} END FROM unnest(regions) AS region
        ) || CASE WHEN regions[1] ~ '^BG' THEN ARRAY[${all}] ELSE '{}' END AS places,
        coalesce((
          SELECT bit_or(set_bit(${noGroup}::varbit, array_position(${groups}::text[], id) - 1, 1)) FROM unnest(target_groups) AS id
        ), ${noGroup}::varbit) AS groups
      FROM publications
      WHERE kind = 'practice' AND status = 'published' AND evidence >= ${evidence}
        AND (${group}::text IS NULL OR ${group} = ANY(target_groups))
        AND (${topic}::text IS NULL OR ${topic} = ANY(topics))
        AND (NOT ${fresh} OR last_confirmed_at >= ${since})
    )
    SELECT objective, place,
      ARRAY[
        count(*) FILTER (WHERE evidence = 0), count(*) FILTER (WHERE evidence = 1), count(*) FILTER (WHERE evidence = 2),
        count(*) FILTER (WHERE evidence = 3), count(*) FILTER (WHERE evidence = 4), count(*) FILTER (WHERE evidence = 5)
      ]::int[] AS levels,
      max(confirmed) AS newest,
      count(*) FILTER (WHERE confirmed < ${since})::int AS old,
      count(*) FILTER (WHERE confirmed IS NULL)::int AS never,
      bit_or(groups)::text AS groups
    FROM practice, unnest(objectives) AS objective, unnest(places) AS place
    GROUP BY objective, place`;
  return {
    rows: found.map((row) => ({ ...row, newest: row.newest?.toISOString() ?? null })),
    at: now.toISOString(),
  };
}
