import { db } from "@/lib/db/client";
import { createDraft, draftOf, saveDraft } from "@/lib/entries/drafts";
import { decide, holdForReview } from "@/lib/entries/review";
import { authorAct, submit } from "@/lib/entries/submission";
import type { RawObject } from "@/lib/forms/raw";
import type { Viewer } from "@/lib/members/member";
import { member } from "./members";
import { rawPractice } from "./practice";

// Each goes the way of the one before it and one step further, by the portal's own commands.

export interface Given {
  author?: Viewer;
  moderator?: Viewer;
  /** Fields that differ from those of `rawPractice`. */
  data?: RawObject;
}

/** A complete draft that nobody but its author has seen. */
export async function draft({ author, data }: Given = {}) {
  const owner = author ?? (await member());
  const id = await createDraft(owner, { kind: "practice", language: "bg", data: rawPractice(data) });
  return { id, author: owner };
}

/** An entry that waits for a moderator. */
export async function submitted(given: Given = {}) {
  const entry = await draft(given);
  succeeded(await submit(entry.author, { entryId: entry.id }));
  return entry;
}

/** An entry in a moderator's hands. */
export async function claimed(given: Given = {}) {
  const entry = await submitted(given);
  const moderator = given.moderator ?? (await member("moderator"));
  return { ...entry, moderator, version: await claim(entry.id, moderator) };
}

/** A published entry, with its address. */
export async function published(given: Given = {}) {
  const { version, ...entry } = await claimed(given);
  const decision = { entryId: entry.id, decision: "publish", seenVersion: version, remarks: [] } as const;
  const { slug } = succeeded(await decide(entry.moderator, decision));
  return { ...entry, slug: slug ?? "" };
}

/** Changes a published entry and publishes it again. */
export async function republished(
  { id, author, moderator }: { id: string; author: Viewer; moderator: Viewer },
  values: RawObject,
) {
  succeeded(await authorAct(author, { entryId: id, action: "revise" }));
  const baseVersion = (await draftOf(author, id))?.draftVersion ?? 0;
  succeeded(await saveDraft(author, { entryId: id, baseVersion, values }));
  succeeded(await submit(author, { entryId: id }));
  const seenVersion = await claim(id, moderator);
  succeeded(await decide(moderator, { entryId: id, decision: "publish", seenVersion, remarks: [] }));
}

/** Puts a waiting entry into a moderator's hands. Gives the version that they see. */
export async function claim(entryId: string, moderator: Viewer): Promise<number> {
  succeeded(await holdForReview(moderator, { entryId, action: "claim" }));
  return versionOf(entryId);
}

export const entryOf = (id: string) => db().entry.findUniqueOrThrow({ where: { id } });

export const versionOf = async (id: string): Promise<number> => (await entryOf(id)).version;

/** What a command gave, when it was carried out; fails the test otherwise. */
export function succeeded<T extends { ok: boolean }>(outcome: T): Extract<T, { ok: true }> {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome as Extract<T, { ok: true }>;
}
