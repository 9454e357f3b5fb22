import { createHash } from "node:crypto";
import { db, transaction } from "@/lib/db/client";
import { indexEntries } from "@/lib/search/index/write";
import { member } from "./members";

/** A short publication without a form: `name` makes its id. */
export interface Text {
  name: string;
  title: string;
  teaser?: string;
  language?: "bg" | "en";
}

/** The id of a text. */
export const textId = (name: string): string => {
  const hex = createHash("sha256").update(name).digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
};

const atOnce = 1_000;

/** Publishes many short texts at once: what a search finds among. They are indexed by the portal's own code. */
export async function publishTexts(texts: readonly Text[]): Promise<void> {
  const owner = await member();
  const empty = {
    topics: [],
    targetGroups: [],
    objectives: [],
    sdgs: [],
    oblasti: [],
    results: [],
    fundingSources: [],
  };
  for (let start = 0; start < texts.length; start += atOnce) {
    const part = texts
      .slice(start, start + atOnce)
      .map((text) => ({ language: "bg" as const, ...text, id: textId(text.name) }));
    await db().entry.createMany({
      data: part.map(({ id, language }) => ({
        id,
        kind: "practice",
        state: "published",
        sourceLanguage: language,
        ownerId: owner.id,
      })),
    });
    await db().publication.createMany({
      data: part.map(({ id, name, language }) => ({
        entryId: id,
        kind: "practice",
        slug: name,
        sourceLanguage: language,
        revisionNumber: 1,
        content: empty,
        summary: { organisation: {}, place: {}, image: null },
      })),
    });
    await db().publicationText.createMany({
      data: part.map(({ id, language, title, teaser = "" }) => ({
        entryId: id,
        language,
        title,
        teaser,
        sourceRevision: 1,
      })),
    });
    await transaction((tx) =>
      indexEntries(
        tx,
        part.map(({ id }) => id),
      ),
    );
  }
  await db().$executeRaw`ANALYZE search_documents, search_words`;
}
