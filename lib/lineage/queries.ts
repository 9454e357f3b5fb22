import { db } from "@/lib/db/client";
import type { EntryKind } from "@/lib/entries/kinds";
import type { Localized } from "@/lib/i18n/localized";
import type { Phase } from "@/lib/ideas/phases";
import { adoptionSelect, type PublicAdoption, publicAdoption } from "./adoption";
import type { LineageNode, LineageTree, Relation, Relative } from "./tree";

/** Steps away from an entry that its tree goes, each way. */
const depthLimit = 4;

/** Places in a tree that are read at most, the nearest first. */
const sizeLimit = 200;

interface Row {
  /** Ids from the root to this place. */
  path: string[];
  up: boolean;
  relation: Relation | null;
  kind: EntryKind;
  slug: string;
  title: Localized;
  phase: Phase | null;
}

/**
 * Every published place of the trees that begin in an entry: itself (twice, once each way), what it came from, what
 * came of it. No path meets the same entry twice, so a circle of links ends, and none goes on behind what is not public.
 */
const placesOf = (entryId: string) => db().$queryRaw<Row[]>`
  WITH RECURSIVE walk AS (
    SELECT ${entryId}::uuid AS id, way.up, NULL::link_kind AS relation, ARRAY[${entryId}::uuid] AS path,
      NULL::timestamptz AS linked_at
    FROM (VALUES (true), (false)) AS way(up)
    UNION ALL
    SELECT step.id, walk.up, step.kind, walk.path || step.id, step.created_at
    FROM walk CROSS JOIN LATERAL (
      SELECT parent_id AS id, kind, created_at FROM entry_links WHERE walk.up AND child_id = walk.id
      UNION ALL
      SELECT child_id, kind, created_at FROM entry_links WHERE NOT walk.up AND parent_id = walk.id
    ) AS step
    JOIN publications p ON p.entry_id = step.id AND p.status = 'published'
    WHERE step.kind IN ('inspired', 'became') AND cardinality(walk.path) <= ${depthLimit} AND step.id <> ALL (walk.path)
  )
  SELECT walk.path::text[] AS path, walk.up, walk.relation::text AS relation, p.kind::text AS kind, p.slug,
    (SELECT jsonb_object_agg(t.language, t.title) FROM publication_texts t WHERE t.entry_id = walk.id) AS title,
    i.phase::text AS phase
  FROM walk
  JOIN publications p ON p.entry_id = walk.id
  LEFT JOIN ideas i ON i.entry_id = walk.id
  ORDER BY cardinality(walk.path), walk.linked_at, walk.id
  LIMIT ${sizeLimit}`;

/**
 * Where a published entry came from and where it went, over "inspired" and "became" links and adoptions, up to four steps
 * each way; null when it is not public. Two queries, whatever the size.
 */
export async function lineageOf(entryId: string): Promise<LineageTree | null> {
  const isPublic = { entryId, status: "published" } as const;
  if ((await db().publication.count({ where: isPublic })) === 0) return null;
  const rows = await placesOf(entryId);
  const adoptions = await adoptionsOf(rows.filter(({ up }) => !up).flatMap(({ path }) => path.at(-1) ?? []));
  const { children: descendants, ...root } = treeFrom(
    rows.filter(({ up }) => !up),
    adoptions,
  );
  // What came before has adopters too: they are no relatives of this one.
  const { children: ancestors } = treeFrom(
    rows.filter(({ up }) => up),
    new Map(),
  );
  return { root, ancestors, descendants };
}

interface Place extends Relative {
  children: LineageNode[];
}

/** The rows of one way, the nearest first, as a tree. */
function treeFrom(rows: Row[], adoptions: Map<string, PublicAdoption[]>): Place {
  const places = new Map<string, Place>();
  for (const { path, kind, slug, title, phase, relation } of rows) {
    const id = path.at(-1) ?? "";
    const relative = { id, kind, slug, title, phase, adoptions: adoptions.get(id) ?? [], children: [] };
    const node = { ...relative, relation: relation ?? "inspired" };
    places.set(path.join(), relation ? node : relative);
    if (relation) places.get(path.slice(0, -1).join())?.children.push(node);
  }
  const [root] = places.values();
  if (!root) throw new Error("a tree without its root");
  return root;
}

/** Those who adapt these entries, the first first; hidden ones are left out. */
async function adoptionsOf(entryIds: string[]): Promise<Map<string, PublicAdoption[]>> {
  const rows = await db().adoption.findMany({
    where: { entryId: { in: entryIds }, hiddenAt: null },
    select: { entryId: true, ...adoptionSelect },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: sizeLimit,
  });
  const found = new Map<string, PublicAdoption[]>(entryIds.map((id) => [id, []]));
  for (const { entryId, ...row } of rows) found.get(entryId)?.push(publicAdoption(row));
  return found;
}

/** The public pages whose tree shows this entry, whether or not it is public itself. */
export async function relativesOf(entryId: string): Promise<{ kind: EntryKind; slug: string }[]> {
  const rows = await placesOf(entryId);
  const pages = new Map(rows.map(({ kind, slug }) => [`${kind}/${slug}`, { kind, slug }]));
  return [...pages.values()];
}
