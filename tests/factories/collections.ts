import { db } from "@/lib/db/client";
import { createDraft } from "@/lib/entries/drafts";
import { decide } from "@/lib/entries/review";
import { submit } from "@/lib/entries/submission";
import type { RawObject } from "@/lib/forms/raw";
import type { Viewer } from "@/lib/members/member";
import { claim, republished, succeeded } from "./entries";
import { member } from "./members";
import { rawPractice } from "./practice";
import { publishPractice } from "./publications";

/** A public practice that a collection can lead to. */
export interface Collected {
  id: string;
  slug: string;
}

/** What the form of a collection posts when all that is required is filled in. */
export const rawCollection = (practices: readonly Collected[], more: RawObject = {}): RawObject => ({
  title: { bg: "Първите години", en: "The early years" },
  teaser: { bg: "Какво работи в кварталите.", en: "What works in the quarters." },
  organisation: { bg: "Център за компетентност", en: "Competence Centre" },
  audience: { bg: "Управляващи органи.", en: "Managing authorities." },
  question: { bg: "Какво работи в ранните години?", en: "What works in the early years?" },
  summary: { bg: "Посещенията у дома работят.", en: "Visits at home work." },
  keyMessages: [{ text: { bg: "Започвайте рано.", en: "Begin early." } }],
  items: practices.map(({ slug }, index) => ({
    link: `/bg/practices/${slug}`,
    ...(index === 0 && { heading: { bg: "В квартала", en: "In the quarter" } }),
    why: { bg: `Показва ${index + 1}.`, en: `Shows ${index + 1}.` },
    caveat: { bg: "Малък обхват." },
    compare: "on",
  })),
  topics: ["culture"],
  targetGroups: ["residents"],
  validUntil: "2099-12-31",
  ...more,
});

/** Publishes a practice with a result and costs, as a collection shows them. */
export async function collectedPractice(name: string, more: RawObject = {}): Promise<Collected> {
  const { id } = await publishPractice(
    rawPractice({
      title: { bg: name, en: `${name} (in English)` },
      teaser: { bg: "Квартал, който меси заедно.", en: "A quarter that bakes together." },
      results: [
        {
          indicator: { bg: "Деца", en: "Children" },
          baseline: "10",
          value: "64",
          unit: { bg: "деца", en: "children" },
          period: "2024",
          source: "https://example.org/report",
          evidence: "2",
        },
      ],
      costPerPerson: "120",
      ...more,
    }),
  );
  const { slug } = await db().publication.findUniqueOrThrow({ where: { entryId: id } });
  return { id, slug };
}

export interface CollectionGiven {
  author?: Viewer;
  reviewer?: Viewer;
  /** How many practices are made and listed (two unless told), or which are listed. */
  practices?: number | readonly Collected[];
  /** Fields that differ from those of `rawCollection`. */
  data?: RawObject;
}

/** A complete draft of a collection, with the practices that it lists. */
export async function collectionDraft({ author, practices = 2, data }: CollectionGiven = {}) {
  const curator = author ?? (await member("curator"));
  const listed: Collected[] = [];
  if (typeof practices !== "number") listed.push(...practices);
  else
    for (let made = 1; made <= practices; made += 1)
      listed.push(await collectedPractice(`Посещения ${made}`));
  const id = await createDraft(curator, {
    kind: "collection",
    language: "bg",
    data: rawCollection(listed, data),
  });
  return { id, author: curator, practices: listed };
}

/** A published collection with its first version: one curator wrote it, another published it. */
export async function publishedCollection(given: CollectionGiven = {}) {
  const draft = await collectionDraft(given);
  const reviewer = given.reviewer ?? (await member("curator"));
  succeeded(await submit(draft.author, { entryId: draft.id }));
  const seenVersion = await claim(draft.id, reviewer);
  const decision = { entryId: draft.id, decision: "publish", seenVersion, remarks: [] } as const;
  const { slug } = succeeded(await decide(reviewer, decision));
  const { id: versionId, number } = await lastVersion(draft.id);
  return { ...draft, reviewer, slug: slug ?? "", versionId, number };
}

/** Changes a published collection and publishes it again. Gives the version that its page shows then. */
export async function nextVersion(
  { id, author, reviewer }: { id: string; author: Viewer; reviewer: Viewer },
  values: RawObject,
) {
  await republished({ id, author, moderator: reviewer }, values);
  return lastVersion(id);
}

/** The newest version of a collection, as it is stored. */
export const lastVersion = (entryId: string) =>
  db().collectionVersion.findFirstOrThrow({ where: { entryId }, orderBy: { number: "desc" } });
