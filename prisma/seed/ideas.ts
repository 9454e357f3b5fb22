import type { Tx } from "@/lib/db/client";
import type { IdeaPhase } from "@/lib/db/generated/client";
import { addWorkingDays } from "@/lib/entries/working-days";
import type { RawObject } from "@/lib/forms/raw";
import type { Locale } from "@/lib/i18n/locale";
import type { Localized } from "@/lib/i18n/localized";
import { answerWorkingDays } from "@/lib/ideas/life";
import type { Sample } from "./entries";
import ideas from "./ideas.json";
import { daysAgo, stableId } from "./names";
import { type Around, addAround } from "./participation";
import { type People, personOf } from "./people";

/** What the team did with an idea. */
interface Act {
  by: string;
  daysAgo: number;
}

interface Idea extends Around {
  id: string;
  slug: string;
  owner: string;
  language: Locale;
  publishedDaysAgo: number;
  content: RawObject;
  moves?: (Act & { to: IdeaPhase; explanation: Localized })[];
  answers?: (Act & { body: Localized })[];
  /** When its supports passed the threshold. */
  reachedDaysAgo?: number;
  mergedInto?: Act & { into: string; explanation: Localized };
  /** The practice that it began from. */
  inspiredBy?: string;
  /** The submission of the practice that it became: their tie is seen once a moderator publishes it. */
  becomes?: string;
}

const all = ideas as unknown as Idea[];

/** The id of a sample idea. */
export const ideaId = (name: string): string => stableId(`idea:${name}`);

export const ideaSamples = (): Sample[] =>
  all.map(({ id, slug, owner, language, publishedDaysAgo, content }) => ({
    id: ideaId(id),
    kind: "idea",
    slug,
    owner,
    language,
    at: daysAgo(publishedDaysAgo),
    content,
  }));

/** What became of the sample ideas, which must have been published. */
export async function addIdeaLife(tx: Tx, people: People): Promise<void> {
  for (const idea of all) {
    const entryId = ideaId(idea.id);
    const target = { entryId, owner: idea.owner, publishedAt: daysAgo(idea.publishedDaysAgo) };
    await addAround(tx, people, target, idea);
    await addMoves(tx, people, idea);
    await addAnswers(tx, people, idea);
    await addLinks(tx, idea);
  }
  for (const idea of all) await merge(tx, people, idea);
}

async function addMoves(tx: Tx, people: People, { id, language, moves = [] }: Idea): Promise<void> {
  const entryId = ideaId(id);
  let from: IdeaPhase = "open";
  for (const { to, by, daysAgo: days, explanation } of moves) {
    const actorId = personOf(people, by).id;
    const at = daysAgo(days);
    await tx.ideaMove.create({ data: { entryId, from, to, explanation: { ...explanation }, actorId, at } });
    const reason = explanation[language] ?? null;
    await tx.auditEvent.create({
      data: { entryId, actorId, action: "idea.move", fromState: from, toState: to, reason, at },
    });
    from = to;
  }
  await tx.idea.update({ where: { entryId }, data: { phase: from } });
}

async function addAnswers(tx: Tx, people: People, idea: Idea): Promise<void> {
  const entryId = ideaId(idea.id);
  if (idea.reachedDaysAgo !== undefined) {
    const reachedAt = daysAgo(idea.reachedDaysAgo);
    const answerDueAt = addWorkingDays(reachedAt, answerWorkingDays);
    await tx.idea.update({ where: { entryId }, data: { reachedAt, answerDueAt } });
  }
  for (const { by, daysAgo: days, body } of idea.answers ?? []) {
    const [authorId, at] = [personOf(people, by).id, daysAgo(days)];
    await tx.officialAnswer.create({ data: { entryId, body: { ...body }, authorId, at } });
    const reason = body[idea.language] ?? null;
    await tx.auditEvent.create({ data: { entryId, actorId: authorId, action: "idea.answer", reason, at } });
  }
}

async function addLinks(tx: Tx, { id, inspiredBy, becomes }: Idea): Promise<void> {
  const entryId = ideaId(id);
  if (inspiredBy)
    await tx.entryLink.create({
      data: { parentId: stableId(inspiredBy), childId: entryId, kind: "inspired" },
    });
  if (becomes) await tx.entryLink.create({ data: { parentId: entryId, childId: becomes, kind: "became" } });
}

async function merge(tx: Tx, people: People, { id, language, mergedInto }: Idea): Promise<void> {
  if (!mergedInto) return;
  const { into, by, explanation } = mergedInto;
  const [fromId, intoId] = [ideaId(id), ideaId(into)];
  const [actorId, at] = [personOf(people, by).id, daysAgo(mergedInto.daysAgo)];
  const { phase } = await tx.idea.findUniqueOrThrow({ where: { entryId: fromId } });
  await tx.idea.update({ where: { entryId: fromId }, data: { phase: "merged", mergedInto: intoId } });
  await tx.publication.update({ where: { entryId: fromId }, data: { status: "superseded" } });
  await tx.ideaMerge.create({
    data: { fromId, intoId, phase, explanation: { ...explanation }, actorId, at },
  });
  const reason = explanation[language] ?? null;
  await tx.auditEvent.createMany({
    data: [
      { entryId: fromId, actorId, action: "idea.merge", fromState: phase, toState: "merged", reason, at },
      { entryId: intoId, actorId, action: "idea.merge_here", reason, at },
    ],
  });
}
