import { challengePublished } from "@/lib/challenges/published";
import { collectionPublished } from "@/lib/collections/published";
import type { Tx } from "@/lib/db/client";
import { eventPublished } from "@/lib/events/published";
import { ideaPublished } from "@/lib/ideas/published";
import type { EntryKind } from "./kinds";

/** What a kind keeps besides its publication, written in the transaction that publishes it. `content` is all of it. */
export type Published = (tx: Tx, entryId: string, content: never) => Promise<void>;

/** Kinds that need more than the shared columns. */
const effects: Partial<Record<EntryKind, Published>> = {
  idea: ideaPublished,
  event: eventPublished,
  challenge: challengePublished,
  collection: collectionPublished,
};

/** Lets a kind keep what it needs of a publication. */
export const keepOwn = async (tx: Tx, kind: EntryKind, entryId: string, content: object): Promise<void> =>
  effects[kind]?.(tx, entryId, content as never);
