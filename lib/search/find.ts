import type { EntryKind } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";
import { countFacets } from "./counts";
import { type Filters, maxHits, noFilters, pageSize } from "./filters";
import { hitsOf } from "./hits";
import { loadStemmer, type Stemmer } from "./language/stems";
import type { Marker } from "./mark";
import type { SearchPage } from "./page";
import { type Plan, planOf } from "./plan";
import { type Understood, understand } from "./query/understand";
import { bestIds, confirmedIds, newestIds } from "./rank";
import { nothing, type Scan, scan } from "./scan";
import { suggestionFor } from "./suggestion";

/**
 * One page of what is public: everything, or one kind of it. What a visitor types can be anything; it is never an
 * error. By relevance, what can be read in the visitor's language comes first.
 */
export async function search(locale: Locale, asked: Filters, kind?: EntryKind): Promise<SearchPage> {
  const filters = kind ? { ...asked, kind: [kind] } : asked;
  const understood = await understand(filters);
  const found = await look(understood, filters);
  const [ids, { facets, atLeast }] = await Promise.all([
    found.hits.total > 0 ? idsOf(found, filters, locale) : [],
    // Without its words, which stand nowhere, the query would be counted as one for everything.
    countFacets(found.hits, {
      asked: found.hits === nothing ? noFilters : asked,
      filters,
      understood,
      every: found.every,
    }),
  ]);
  const marker = markerOf(understood, await loadStemmer());
  return {
    ...sizeOf(found, filters.page, ids.length),
    items: ids.length > 0 ? await hitsOf(ids, locale, marker) : [],
    facets,
    facetsAtLeast: atLeast,
    corrections: understood.corrections,
    partial: found.hits.total > 0 && (!found.every || understood.unknown.length > 0),
    suggestion: found.hits.total === 0 ? await suggestionFor(understood, filters.q) : null,
    tooCommon: understood.tooCommon,
    cut: understood.cut,
  };
}

interface Found {
  plan: Plan;
  /** Whether hits have all the words. */
  every: boolean;
  hits: Scan;
}

/** Hits have all the words; if there is none, any of them. Words that stand nowhere are passed over if others do. */
async function look(understood: Understood, filters: Filters): Promise<Found> {
  const [words, loose] = [understood.groups, understood.loose].map(
    (all) => all.filter(({ not }) => !not).length,
  );
  const plan = planOf(understood, filters, { every: true });
  // Without its words it would ask for everything.
  if (words === 0 && understood.unknown.length > 0) {
    return { plan: { ...plan, exact: 0 }, every: true, hits: nothing };
  }
  const hits = await scan(plan);
  if (hits.total > 0 || loose === 1 || words === 0) return { plan, every: true, hits };
  const any = planOf(understood, filters, { every: false });
  return { plan: any, every: false, hits: await scan(any) };
}

function idsOf({ plan, every, hits }: Found, { sort, page }: Filters, locale: Locale): Promise<string[]> {
  if (page > maxHits / pageSize) return Promise.resolve([]);
  if (sort === "confirmed") return confirmedIds(plan, page);
  return sort === "newest" || plan.terms.length === 0
    ? newestIds(plan, hits, page)
    : bestIds(plan, hits, { every, locale, page });
}

/** How much there is. Beyond what was counted, what is shown on a page tells more. */
function sizeOf(
  { plan, hits }: Found,
  page: number,
  shown: number,
): Pick<SearchPage, "total" | "more" | "pages"> {
  const counted = plan.exact ?? Math.max(hits.total, shown > 0 ? (page - 1) * pageSize + shown : 0);
  const ended = shown > 0 && shown < pageSize;
  const total = Math.min(counted, maxHits);
  const more = plan.exact === null ? hits.more && !ended : plan.exact > maxHits;
  const next = more && shown === pageSize ? page + 1 : 1;
  const pages = Math.max(1, Math.ceil(total / pageSize), next);
  return { total, more, pages: Math.min(pages, Math.floor(maxHits / pageSize)) };
}

/** The words of the query under all their names; of a name of several words only where they stand together. */
function markerOf({ groups }: Understood, stemmer: Stemmer): Marker {
  const sequences = groups.filter(({ not }) => !not).flatMap(({ alternatives }) => alternatives.flat());
  return {
    stems: new Set(sequences.flatMap((one) => (one.length === 1 ? (one[0]?.stem ?? []) : []))),
    phrases: sequences.filter(({ length }) => length > 1),
    stemmer,
  };
}
