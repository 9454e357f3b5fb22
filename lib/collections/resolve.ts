import type { Tx } from "@/lib/db/client";
import type { EntryKind } from "@/lib/entries/kinds";
import type { Localized } from "@/lib/i18n/localized";
import { type LinkTarget, targetOf } from "./links";

/** Something public that an address leads to. */
export interface Resolved {
  entryId: string;
  kind: EntryKind;
  title: Localized;
}

/** The part of a target that an entry has. */
type EntryTarget = Extract<LinkTarget, { kind: EntryKind }>;

interface Row extends Resolved {
  asked: number;
}

/**
 * What is published behind these addresses, by the address as it was given; those that lead to nothing public are left
 * out. Addresses that something had before, or that were merged into something else, lead where they lead a reader.
 * One query.
 */
export async function resolveLinks(tx: Tx, links: readonly string[]): Promise<Map<string, Resolved>> {
  const asked = [...new Set(links)].flatMap((link) => {
    const target = targetOf(link);
    return target && "kind" in target ? [{ link, target }] : [];
  });
  if (asked.length === 0) return new Map();
  const rows = await publishedAt(
    tx,
    asked.map(({ target }) => target),
  );
  return new Map(
    rows.flatMap(({ asked: number, ...found }) => {
      const link = asked[number - 1]?.link;
      return link === undefined ? [] : [[link, found] as const];
    }),
  );
}

/** Numbers the targets from 1. */
const publishedAt = (tx: Tx, targets: readonly EntryTarget[]): Promise<Row[]> =>
  tx.$queryRaw<Row[]>`
    WITH RECURSIVE asked AS (
      SELECT * FROM unnest(${targets.map(({ kind }) => kind)}::text[], ${targets.map(({ slug }) => slug)}::text[])
        WITH ORDINALITY AS t(kind, slug, number)
    ), way (number, id) AS (
      SELECT number, entry_id FROM asked JOIN former_slugs USING (slug)
      UNION SELECT number, entry_id FROM asked JOIN publications USING (slug)
      UNION SELECT number, ideas.merged_into FROM way
        JOIN publications ON publications.entry_id = way.id AND status = 'superseded'
        JOIN ideas ON ideas.entry_id = way.id
      WHERE ideas.merged_into IS NOT NULL
    )
    SELECT DISTINCT ON (number) number::int AS asked, p.entry_id::text AS "entryId", p.kind::text AS kind,
      (SELECT coalesce(json_object_agg(language, title), '{}') FROM publication_texts t WHERE t.entry_id = p.entry_id)
        AS title
    FROM way JOIN asked USING (number) JOIN publications p ON p.entry_id = way.id
    WHERE p.status = 'published' AND p.kind::text = asked.kind ORDER BY number, p.entry_id`;
