import { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locale";
import { maxHits, pageSize } from "./filters";
import type { Plan } from "./plan";
import { mostRanked, mostTitles, type Scan } from "./scan";
import { idsBy, isHit, newestFirst, newestIdsWith } from "./window";

/** Of the texts that have a word somewhere, so many may have it in the title. */
const titleShare = 0.1;

/** Titles are looked through so far back. Documents. */
const titleReach = 200_000;

/** With any of the words instead of all, the newest hits of each of the rarest words. */
const rarest = 6;

/** How much a place counts: among names, in the text, in the teaser, in the title (PostgreSQL's order D, C, B, A). */
const places = "{0.15, 0.3, 0.6, 1}";

/** A word counts so much wherever it stands, and so much more in a title. */
const anywhere = 0.4;
const inTitle = 0.3;

/**
 * Gentle, so that they tip the balance between equals and never lift a text over one with the word in a better place:
 * per level of evidence, and for what was published today; the latter is a third of it after a year.
 */
const evidenceBoost = 0.005;
const freshBoost = 0.02;

/** ts_rank's option to divide by the logarithm of a document's length: a word tells more of a short text. */
const byLength = 1;

/** One page of ids, the newest publications first. */
export const newestIds = async (plan: Plan, { ids }: Scan, page: number): Promise<string[]> => {
  const start = (page - 1) * pageSize;
  const isKnown = start + pageSize <= ids.length || ids.length < mostRanked;
  return isKnown ? ids.slice(start, start + pageSize) : newestIdsWith(plan, isHit(plan), pageSize, start);
};

/** One page of ids, those first that somebody has confirmed lately, among the newest `maxHits`. */
export function confirmedIds(plan: Plan, page: number): Promise<string[]> {
  const columns = Prisma.sql`d.entry_id::text AS id, d.confirmed_at, d.ordinal`;
  return idsBy(Prisma.sql`SELECT id FROM (${newestFirst(plan, isHit(plan), columns, maxHits)}) AS newest
    ORDER BY confirmed_at DESC NULLS LAST, ordinal DESC LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`);
}

/**
 * One page of ids, the best first: what the reader can read, then what has more of the rarer words, in the better
 * places. Freshness and evidence tip the balance between equals. `every`: hits have all the words.
 */
export async function bestIds(
  plan: Plan,
  hits: Scan,
  { every, locale, page }: { every: boolean; locale: Locale; page: number },
): Promise<string[]> {
  const { ids, complete } = every ? await candidates(plan, hits) : await candidatesOfAny(plan);
  const start = (page - 1) * pageSize;
  const best = start < ids.length ? (await rank(plan, ids, locale)).slice(start, start + pageSize) : [];
  if (complete || best.length === pageSize) return best;
  const notRanked = Prisma.sql`${isHit(plan)} AND d.entry_id <> ALL(${ids}::uuid[])`;
  const others = await newestIdsWith(plan, notRanked, pageSize, Math.max(0, start - ids.length));
  return [...best, ...others].slice(0, pageSize);
}

/** Ids of what has any of the words, some hundreds at most, the best first. */
export const bestOfAny = async (plan: Plan, locale: Locale): Promise<string[]> =>
  rank(plan, (await candidatesOfAny(plan)).ids, locale);

/** What is ranked, and whether that is all there is. */
interface Candidates {
  ids: string[];
  complete: boolean;
}

/** The newest hits, and those with the words in their title; the others follow by date. */
async function candidates(plan: Plan, { ids, titles, more }: Scan): Promise<Candidates> {
  if (ids.length < mostRanked) return { ids, complete: true };
  const named = more ? await titlesFurtherBack(plan) : titles;
  return { ids: [...new Set([...named, ...ids])], complete: false };
}

/** The newest with the words in their title, also beyond those that were counted. */
function titlesFurtherBack(plan: Plan): Promise<string[]> {
  const inTitles = Prisma.sql`d.head @@ ${plan.title}::tsquery AND ${isHit(plan)}`;
  const expected = plan.expected * titleShare ** plan.terms.length;
  return newestIdsWith({ expected, counts: plan.counts, reach: titleReach }, inTitles, mostTitles);
}

async function candidatesOfAny(plan: Plan): Promise<Candidates> {
  const terms = [...plan.terms].sort((a, b) => a.documents - b.documents).slice(0, rarest);
  const found = await Promise.all(
    terms.map(({ stems, documents }) =>
      newestIdsWith(
        { ...plan, expected: documents },
        Prisma.sql`d.stems @@ ${stems}::tsquery AND ${framed(plan)}`,
        mostTitles,
      ),
    ),
  );
  const complete = terms.length === plan.terms.length && found.every((ids) => ids.length < mostTitles);
  return { ids: [...new Set(found.flat())], complete };
}

/** The condition that has nothing to do with words. */
const framed = ({ frame }: Plan): Prisma.Sql =>
  frame === null ? Prisma.sql`true` : Prisma.sql`d.stems @@ ${frame}::tsquery`;

function rank({ terms }: Plan, ids: readonly string[], locale: Locale): Promise<string[]> {
  const [queries, weights] = [terms.map(({ places }) => places), terms.map(({ weight }) => weight)];
  return idsBy(Prisma.sql`
    WITH terms AS MATERIALIZED (
      SELECT query::tsquery AS query, weight
      FROM unnest(${queries}::text[], ${weights}::float8[]) AS t(query, weight))
    SELECT d.entry_id::text AS id FROM search_documents d
    CROSS JOIN LATERAL (
      SELECT sum(weight * (CASE WHEN place > 0 THEN ${anywhere}::float8 + place ELSE 0 END
        + CASE WHEN d.head @@ query THEN ${inTitle}::float8 ELSE 0 END)) AS words
      FROM terms, LATERAL (SELECT ts_rank(${places}::float4[], d.body, query, ${byLength}::int) AS place OFFSET 0) places
    ) score
    WHERE d.entry_id = ANY(${[...ids]}::uuid[])
    ORDER BY ${locale}::language = ANY(d.languages) DESC,
      score.words * (1 + ${evidenceBoost}::float8 * d.evidence)
        * (1 + ${freshBoost}::float8 * exp(-greatest(0, extract(epoch FROM now() - d.published_at)) / 31557600)) DESC,
      d.ordinal DESC`);
}
