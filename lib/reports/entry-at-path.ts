import type { Tx } from "@/lib/db/client";
import { type EntryKind, kinds } from "@/lib/entries/kinds";

/** The entry whose public page is at a path of the portal ("/bg/ideas/tihi-chasove"); null when there is none. */
export async function entryAtPath(client: Tx, path: string) {
  const [, , folder, slug] = path.split(/[?#]/)[0]?.split("/") ?? [];
  const kind = (Object.keys(kinds) as EntryKind[]).find((each) => kinds[each].path === folder);
  if (!kind || !slug) return null;
  return client.publication.findFirst({
    where: { kind, slug },
    select: { entryId: true, kind: true, status: true, texts: { select: { language: true, title: true } } },
  });
}
