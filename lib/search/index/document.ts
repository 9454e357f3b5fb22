import type { Prisma, Publication, PublicationText } from "@/lib/db/generated/client";
import { type EntryKind, type Facets, kindOf } from "@/lib/entries/kinds";
import { sourceTexts } from "@/lib/entries/texts";
import { type Locale, locales } from "@/lib/i18n/locale";
import { facetCode } from "../facets";
import type { FacetName } from "../keys";
import type { Stemmer } from "../language/stems";
import { labelsOf } from "./labels";
import { Lexemes } from "./lexemes";

/** The code that every document has. */
export const everything = "#";

/** A row of search_documents, and the words that it is counted under. */
export interface SearchDocument {
  head: string;
  body: string;
  pairs: string;
  facets: string[];
  languages: Locale[];
  texts: Partial<Record<Locale, string>>;
  words: Map<string, string>;
}

type Source = Pick<Publication, "kind" | "content"> & {
  texts: Pick<PublicationText, "language" | "title" | "teaser">[];
};

/** What the search keeps of a publication. Nothing in it depends on the kind: the fields' definitions say what is text. */
export function documentOf(publication: Source, stemmer: Stemmer): SearchDocument {
  const kind = kindOf(publication.kind);
  const content = publication.content as Prisma.JsonObject;
  const written = locales.flatMap((locale) =>
    publication.texts.filter(({ language }) => language === locale),
  );
  const languages = written.map(({ language }) => language);
  const facets = facetCodes(
    publication.kind,
    kind.facets(content as Parameters<typeof kind.facets>[0]),
    languages,
  );

  const head = new Lexemes(stemmer);
  const body = new Lexemes(stemmer);
  for (const { title } of written) {
    head.add(title, "A");
    body.add(title, "A");
  }
  for (const { teaser } of written) body.add(teaser, "B");
  const texts = Object.fromEntries(
    written.map(({ language, teaser }) => [
      language,
      [teaser, ...longTexts(kind.fields, content, language)].join("\n"),
    ]),
  );
  for (const { language, teaser } of written) {
    for (const line of (texts[language] ?? "").slice(teaser.length).split("\n")) body.add(line, "C");
  }
  for (const label of labelsOf(kind.fields, content)) body.add(label, "D");
  for (const code of [everything, ...facets]) body.addCode(code);
  return {
    head: head.vector({ positions: false }),
    body: body.vector(),
    pairs: body.pairs(),
    facets,
    languages,
    texts,
    words: body.words,
  };
}

/** Every text of a content in a language but title and teaser, in the order of the form. */
const longTexts = (fields: object, content: Prisma.JsonObject, language: Locale): string[] =>
  Object.keys(fields)
    .filter((name) => name !== "title" && name !== "teaser")
    .map((name) => sourceTexts(content[name], language))
    .filter(Boolean);

/** The values of every facet that a publication has. An evidence level includes those below it: the filter says "at least". */
function facetCodes(kind: EntryKind, facets: Facets, languages: Locale[]): string[] {
  const levels = Array.from({ length: facets.evidence }, (_, index) => String(index + 1));
  const values: Record<FacetName | "evidence", readonly (string | number)[]> = {
    kind: [kind],
    topic: facets.topics,
    group: facets.targetGroups,
    objective: facets.objectives,
    sdg: facets.sdgs,
    region: facets.regions,
    stage: facets.stage ? [facets.stage] : [],
    funding: facets.funding,
    language: languages,
    year: facets.year ? [facets.year] : [],
    evidence: levels,
  };
  return Object.entries(values).flatMap(([facet, ids]) =>
    ids.map((id) => facetCode(facet as FacetName | "evidence", String(id))),
  );
}
