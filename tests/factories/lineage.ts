import { db } from "@/lib/db/client";
import type { AdoptionFacts } from "@/lib/lineage/adoption";
import type { Relation } from "@/lib/lineage/tree";
import type { Viewer } from "@/lib/members/member";
import { publishIdea } from "./ideas";
import { rawPractice } from "./practice";
import { publishPractice } from "./publications";

/** Publishes an idea of this title. Gives its id. */
export const publishIdeaOf = async (title: string, more: Parameters<typeof publishIdea>[1] = {}) =>
  (await publishIdea(title, more)).id;

/** Publishes a practice of this title. Gives its id. */
export const publishPracticeOf = async (title: string, more: { owner?: Viewer } = {}): Promise<string> =>
  (await publishPractice(rawPractice({ title: { bg: title } }), more)).id;

/** Ties two entries. */
export const tie = (parentId: string, kind: Relation, childId: string) =>
  db().entryLink.create({ data: { parentId, childId, kind } });

export const setStatus = (entryId: string, status: "published" | "hidden" | "withdrawn") =>
  db().publication.update({ where: { entryId }, data: { status } });

/** What somebody who adapts a practice tells. */
export const adoption = (more: Partial<AdoptionFacts> = {}): AdoptionFacts => ({
  organisation: "Община Примерна",
  region: "BG313",
  place: "град Враца",
  status: "planning",
  changed: null,
  reason: null,
  language: "bg",
  website: null,
  ...more,
});
