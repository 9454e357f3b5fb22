import type { Tx } from "@/lib/db/client";
import type { AdoptionStatus, OfferState, Side } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locale";
import adoptions from "./adoptions.json";
import { daysAgo, stableId } from "./names";
import { membersFrom, type People, personOf } from "./people";

/** Something that somebody wrote under an entry. `useful`: how many members found it so. */
interface Said {
  by: string;
  language: Locale;
  daysAgo: number;
  body: string;
  useful: number;
}

/** What members did around a sample. */
export interface Around {
  /** How many members support it; the first of them is number `supportsFrom` of the community. */
  supports?: number;
  supportsFrom?: number;
  follows?: number;
  points?: (Said & { side: Side; replies: Said[] })[];
  updates?: { daysAgo: number; language: Locale; title: string; body: string }[];
  offers?: {
    by: string;
    ask: string;
    state: OfferState;
    daysAgo: number;
    messages: { by: string; body: string }[];
  }[];
}

interface Target {
  entryId: string;
  /** The owner's address. */
  owner: string;
  publishedAt: Date;
}

/** Adds what members did around a sample. */
export async function addAround(tx: Tx, people: People, target: Target, around: Around): Promise<void> {
  await addSupports(tx, people, target, around);
  await addPoints(tx, people, target, around);
  const { entryId } = target;
  await tx.entryUpdate.createMany({
    data: (around.updates ?? []).map(({ daysAgo: days, ...update }) => ({
      ...update,
      entryId,
      authorId: personOf(people, target.owner).id,
      createdAt: daysAgo(days),
    })),
  });
  for (const { by, ask, state, daysAgo: days, messages } of around.offers ?? []) {
    await tx.offer.create({
      data: {
        entryId,
        helperId: personOf(people, by).id,
        ask,
        state,
        createdAt: daysAgo(days),
        messages: {
          create: messages.map(({ by: author, body }, index) => ({
            authorId: personOf(people, author).id,
            body,
            createdAt: daysAgo(days - index / 2),
          })),
        },
      },
    });
  }
}

/** Supports and follows, one after the other from the day of publication until today. */
async function addSupports(
  tx: Tx,
  people: People,
  { entryId, owner, publishedAt }: Target,
  around: Around,
): Promise<void> {
  const { supports = 0, supportsFrom = 0, follows = 0 } = around;
  const spread = (index: number, count: number) =>
    new Date(publishedAt.getTime() + ((Date.now() - publishedAt.getTime()) * (index + 1)) / (count + 1));
  await tx.support.createMany({
    data: membersFrom(people, supportsFrom, supports, owner).map(({ id }, index) => ({
      entryId,
      userId: id,
      createdAt: spread(index, supports),
    })),
  });
  await tx.follow.createMany({
    data: membersFrom(people, supportsFrom, follows, owner).map(({ id }, index) => ({
      entryId,
      userId: id,
      createdAt: spread(index, follows),
    })),
  });
}

async function addPoints(tx: Tx, people: People, { entryId }: Target, { points = [] }: Around) {
  for (const [place, { side, replies, ...point }] of points.entries()) {
    const id = stableId(`${entryId}:point:${place}`);
    await addSaid(tx, people, { id, entryId, side }, point);
    for (const [number, reply] of replies.entries())
      await addSaid(tx, people, { id: stableId(`${id}:${number}`), entryId, parentId: id }, reply);
  }
}

async function addSaid(
  tx: Tx,
  people: People,
  where: { id: string; entryId: string; side?: Side; parentId?: string },
  { by, language, daysAgo: days, body, useful }: Said,
): Promise<void> {
  const createdAt = daysAgo(days);
  await tx.contribution.create({
    data: { ...where, authorId: personOf(people, by).id, language, body, createdAt },
  });
  await tx.usefulMark.createMany({
    data: membersFrom(people, 0, useful, by).map(({ id }) => ({
      contributionId: where.id,
      userId: id,
      createdAt,
    })),
  });
}

/** Adds organisations, all invented, that adapt sample practices. */
export async function addAdoptions(tx: Tx, people: People): Promise<void> {
  await tx.adoption.createMany({
    data: adoptions.map(({ practice, by, daysAgo: days, status, language, ...facts }) => ({
      ...facts,
      id: stableId(`adoption:${practice}`),
      entryId: stableId(practice),
      userId: personOf(people, by).id,
      status: status as AdoptionStatus,
      language: language as Locale,
      createdAt: daysAgo(days),
      updatedAt: daysAgo(days),
    })),
  });
}
