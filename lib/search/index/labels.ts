import type { Fields } from "@/lib/forms/fields";
import { isTerm, termLabel, type VocabularyName } from "@/lib/vocabulary/vocabulary";

/** Vocabularies whose names are worth finding an entry by; levels and scores say nothing of what it is about. */
const telling: ReadonlySet<VocabularyName> = new Set([
  "topics",
  "targetGroups",
  "objectives",
  "sdgs",
  "stages",
  "fundingSources",
  "oblasti",
  "municipalities",
  "countries",
]);

/**
 * The names of all terms that were chosen in a content, in both languages: so that an entry is found by the names
 * of its topics and places in a language that it is not written in. An oblast brings its planning region along.
 */
export function labelsOf(fields: Fields, content: Record<string, unknown>): string[] {
  return Object.entries(fields).flatMap(([name, { widget }]) => {
    if ((widget.type !== "choice" && widget.type !== "choices") || !telling.has(widget.vocabulary)) return [];
    const ids = [content[name] ?? []].flat().map(String);
    return ids.flatMap((id) => termNames(widget.vocabulary, id));
  });
}

function termNames(vocabulary: VocabularyName, id: string): string[] {
  if (!isTerm(vocabulary, id)) return [];
  const names = [termLabel(vocabulary, id, "bg"), termLabel(vocabulary, id, "en")];
  // NUTS: the first four characters of an oblast's code are its planning region's.
  return vocabulary === "oblasti" ? [...names, ...termNames("planningRegions", id.slice(0, 4))] : names;
}
