import { db, type Tx, transaction } from "@/lib/db/client";
import { createDraftIn } from "@/lib/entries/drafts";
import { type EntryFacts, isAuthor } from "@/lib/entries/entry";
import type { EntryKind } from "@/lib/entries/kinds";
import { type LoadedEntry, loadEntry } from "@/lib/entries/load";
import { outcome, Refused } from "@/lib/entries/transition";
import type { RawObject } from "@/lib/forms/raw";
import type { Locale } from "@/lib/i18n/locale";
import type { IdeaContent } from "@/lib/ideas/input";
import { canSteer } from "@/lib/ideas/phases";
import type { Viewer } from "@/lib/members/member";
import type { PracticeContent } from "@/lib/practices/input";
import type { Relation } from "./tree";

/**
 * Starts an idea that a published practice inspired, in the language of the page that it was read on: about the same,
 * for the same, in the same country; none of its words. Gives the draft, or the one that this person began before.
 */
export const startIdeaFrom = (viewer: Viewer, { entryId, language }: { entryId: string; language: Locale }) =>
  startFrom(viewer, entryId, {
    relation: "inspired",
    from: "practice",
    to: "idea",
    draft: (content) => ({ language, data: ideaBegun(content as PracticeContent) }),
  });

const ideaBegun = ({ topics, targetGroups, country }: PracticeContent): RawObject => ({
  topics,
  targetGroups,
  ...(country && { country }),
});

/**
 * Starts the practice that a published idea became, with all that the two share, in the language of the idea: for its
 * authors and for the team. Gives the draft, or the one that this person began before.
 */
export const startPracticeFrom = (viewer: Viewer, { entryId }: { entryId: string }) =>
  startFrom(viewer, entryId, {
    relation: "became",
    from: "idea",
    to: "practice",
    may: (idea) => maySayBecame(viewer, idea.facts),
    draft: (content, language) => ({ language, data: practiceBegun(content as IdeaContent) }),
  });

const maySayBecame = (viewer: Viewer, idea: EntryFacts): boolean =>
  canSteer(viewer) || isAuthor(viewer, idea);

/** Whether this person may describe the practice that an idea became: its authors may, and the team. */
export async function mayDescribe(viewer: Viewer, ideaId: string): Promise<boolean> {
  const idea = await loadEntry(db(), ideaId);
  return idea !== null && maySayBecame(viewer, idea.facts);
}

const practiceBegun = (idea: IdeaContent): RawObject => {
  const { title, teaser, organisation, problem, proposal, stage, links, sources } = idea;
  const { country, oblasti, municipality, place, topics, targetGroups, objectives, sdgs } = idea;
  const texts = { title, teaser, organisation, problem, solution: proposal };
  const about = { country, oblasti, municipality, place, topics, targetGroups, objectives, sdgs, stage };
  return JSON.parse(JSON.stringify({ ...texts, ...about, links, sources }));
};

interface Beginning {
  relation: Relation;
  from: EntryKind;
  to: EntryKind;
  /** Whether this person may; everybody may where it is left out. */
  may?: (source: LoadedEntry) => boolean;
  /** From what is published of the one, and the language that it was written in. */
  draft: (content: unknown, language: Locale) => { language: Locale; data: RawObject };
}

function startFrom(viewer: Viewer, parentId: string, { relation, from, to, may, draft }: Beginning) {
  return outcome(() =>
    transaction(async (tx) => {
      // Until this ends nobody else begins for this person: the same form sent twice must make one draft.
      await tx.$executeRaw`SELECT id FROM users WHERE id = ${viewer.id}::uuid FOR NO KEY UPDATE`;
      const source = await loadEntry(tx, parentId);
      if (source?.kind !== from || source.publication?.status !== "published") throw new Refused("not_found");
      if (may && !may(source)) throw new Refused("not_yours");
      const begun = await begunBefore(tx, viewer, { parentId, relation });
      if (begun) return { entryId: begun };
      const { content } = source.publication;
      const entryId = await createDraftIn(tx, viewer, {
        kind: to,
        ...draft(content, source.sourceLanguage),
      });
      await tx.entryLink.create({ data: { parentId, childId: entryId, kind: relation } });
      return { entryId };
    }),
  );
}

/** What this person began from an entry and has neither published nor handed in; null when there is nothing. */
async function begunBefore(
  tx: Tx,
  viewer: Viewer,
  { parentId, relation }: { parentId: string; relation: Relation },
): Promise<string | null> {
  const draft = await tx.entry.findFirst({
    where: {
      ownerId: viewer.id,
      state: { in: ["draft", "changes_requested"] },
      discardedAt: null,
      publication: null,
      linksTo: { some: { parentId, kind: relation } },
    },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  return draft?.id ?? null;
}
