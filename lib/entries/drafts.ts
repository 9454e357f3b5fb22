import { db, type Tx, transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type Raw, type RawObject, rawLimit } from "@/lib/forms/raw";
import type { Locale } from "@/lib/i18n/locale";
import type { Viewer } from "@/lib/members/member";
import { isAuthor, isEditable, type Refusal } from "./entry";
import { type EntryKind, kindOf } from "./kinds";
import { loadEntry } from "./load";
import { Refused } from "./transition";

/** Texts that one person may have begun and never handed in: a list shows them all, and nobody fills the database. */
const mostUnfinished = 50;

/** Whether this person may begin one more text. */
export async function mayStart(viewer: Viewer): Promise<boolean> {
  const unfinished = { ownerId: viewer.id, state: "draft", discardedAt: null, publication: null } as const;
  return (await db().entry.count({ where: unfinished })) < mostUnfinished;
}

/** Whether this person may begin something of this kind. */
export const mayBegin = (viewer: Pick<Viewer, "role">, kind: EntryKind): boolean =>
  kindOf(kind).startedBy?.includes(viewer.role) ?? true;

interface NewDraft {
  kind: EntryKind;
  language: Locale;
  data?: RawObject;
  /** A new one unless given. */
  id?: string;
}

/** Starts a draft of a kind in the author's language. Gives its id. Throws Refused where they may not begin one. */
export const createDraft = (viewer: Viewer, draft: NewDraft): Promise<string> =>
  transaction((tx) => createDraftIn(tx, viewer, draft));

/** The same inside a transaction of the caller's, for what must be kept together with the draft. */
export async function createDraftIn(
  tx: Tx,
  viewer: Viewer,
  { kind, language, data = {}, id }: NewDraft,
): Promise<string> {
  if (!mayBegin(viewer, kind)) throw new Refused("not_yours");
  const begun = { ...kindOf(kind).begins, ...data } as Prisma.InputJsonObject;
  const entry = await tx.entry.create({
    data: { ...(id && { id }), kind, sourceLanguage: language, ownerId: viewer.id },
  });
  await tx.entryDraft.create({ data: { entryId: entry.id, data: begun, updatedById: viewer.id } });
  await tx.auditEvent.create({
    data: { actorId: viewer.id, action: "create", entryId: entry.id, toState: "draft" },
  });
  return entry.id;
}

export type SaveResult =
  | { ok: true; version: number; savedAt: Date; data: RawObject }
  | { ok: false; reason: Refusal | "too_large"; by?: string; at?: Date };

interface Save {
  entryId: string;
  /** The save that the form started from. */
  baseVersion: number;
  /** The top-level fields that the form shows; the others stay. */
  values: Record<string, Raw>;
}

/**
 * Saves what was typed, right or wrong. When somebody else has saved since `baseVersion` ("conflict") nothing of theirs is
 * overwritten, and with `step` given the values are set aside for their author.
 */
export async function saveDraft(
  viewer: Viewer,
  { entryId, baseVersion, values, step }: Save & { step?: string },
): Promise<SaveResult> {
  return transaction(async (tx) => {
    const result = await changeDraftIn(tx, viewer, entryId, (data, version) =>
      version === baseVersion ? { ...data, ...values } : "conflict",
    );
    // Somebody else has saved, or has submitted, in the meantime.
    const late = !result.ok && (result.reason === "conflict" || result.reason === "wrong_state");
    if (late && step) await setAside(tx, viewer, { entryId, step, values });
    return result;
  });
}

/** What this person typed into an older save of a draft. */
export interface SetAside {
  step: string;
  values: RawObject;
  at: string;
}

async function setAside(
  tx: Tx,
  viewer: Viewer,
  { entryId, step, values }: { entryId: string; step: string; values: object },
) {
  const copy = JSON.stringify({ step, values, at: new Date().toISOString() });
  if (copy.length > rawLimit) return;
  await tx.$executeRaw`
    UPDATE entry_drafts SET set_aside = jsonb_set(set_aside, ARRAY[${viewer.id}], ${copy}::jsonb) WHERE entry_id = ${entryId}::uuid`;
}

/** Ends a conflict: takes over what was set aside, or drops it. */
export async function settleSetAside(
  viewer: Viewer,
  { entryId, take }: { entryId: string; take: boolean },
): Promise<SaveResult> {
  return transaction(async (tx) => {
    const draft = await tx.entryDraft.findUnique({ where: { entryId } });
    const mine = (draft?.setAside as Record<string, SetAside> | undefined)?.[viewer.id];
    const result = await changeDraftIn(tx, viewer, entryId, (data) =>
      take && mine ? { ...data, ...mine.values } : data,
    );
    if (result.ok) {
      await tx.$executeRaw`UPDATE entry_drafts SET set_aside = set_aside - ${viewer.id}::text WHERE entry_id = ${entryId}::uuid`;
    }
    return result;
  });
}

/** Changes a draft whatever its version, for what does not come from a form that may be old: an added or removed file or row. */
export async function changeDraft(
  viewer: Viewer,
  entryId: string,
  change: (data: RawObject, version: number) => RawObject | "conflict",
): Promise<SaveResult> {
  return transaction((tx) => changeDraftIn(tx, viewer, entryId, change));
}

/** The same inside a transaction of the caller's, for what must change together with the draft. */
export async function changeDraftIn(
  tx: Tx,
  viewer: Viewer,
  entryId: string,
  change: (data: RawObject, version: number) => RawObject | "conflict",
): Promise<SaveResult> {
  const entry = await loadEntry(tx, entryId);
  if (!entry?.draft || !isAuthor(viewer, entry.facts)) return { ok: false, reason: "not_found" };
  if (!isEditable(entry.state)) return { ok: false, reason: "wrong_state" };

  const { data, version } = entry.draft;
  const changed = change(data as RawObject, version);
  if (changed === "conflict") {
    const by = await tx.user.findUnique({ where: { id: entry.draft.updatedById }, select: { name: true } });
    return { ok: false, reason: "conflict", by: by?.name ?? "", at: entry.draft.updatedAt };
  }
  const known = Object.fromEntries(
    Object.keys(kindOf(entry.kind).fields).map((name) => [name, changed[name]]),
  );
  if (JSON.stringify(known).length > rawLimit) return { ok: false, reason: "too_large" };

  const savedAt = new Date();
  const { count } = await tx.entryDraft.updateMany({
    where: { entryId, version },
    data: {
      data: JSON.parse(JSON.stringify(known)) as Prisma.InputJsonObject,
      version: { increment: 1 },
      updatedAt: savedAt,
      updatedById: viewer.id,
    },
  });
  return count === 1
    ? { ok: true, version: version + 1, savedAt, data: changed }
    : { ok: false, reason: "conflict" };
}

/** A draft with all that its form shows; null unless this person is one of its authors. */
export async function draftOf(viewer: Viewer, entryId: string) {
  const entry = await db().entry.findFirst({
    where: { id: entryId, discardedAt: null },
    include: {
      draft: true,
      coauthors: {
        select: { id: true, email: true, userId: true, acceptedAt: true },
        orderBy: { invitedAt: "asc" },
      },
      publication: { select: { status: true, slug: true, revisionNumber: true } },
      remarks: { orderBy: { createdAt: "asc" }, select: { revisionNumber: true, field: true, body: true } },
      revisions: { orderBy: { number: "desc" }, take: 1, select: { number: true } },
      uploads: { select: { id: true, kind: true, fileName: true, bytes: true, width: true, height: true } },
      events: {
        where: { action: { in: ["request_changes", "decline"] } },
        orderBy: { at: "desc" },
        take: 1,
        select: { at: true, action: true, reason: true, ground: true },
      },
    },
  });
  if (!entry?.draft) return null;
  const author =
    entry.ownerId === viewer.id || entry.coauthors.some((c) => c.userId === viewer.id && c.acceptedAt);
  if (!author) return null;
  const { draft, revisions, remarks, events, ...rest } = entry;
  const lastRevision = revisions[0]?.number ?? 0;
  return {
    ...rest,
    raw: draft.data as RawObject,
    draftVersion: draft.version,
    savedAt: draft.updatedAt,
    setAside: (draft.setAside as unknown as Record<string, SetAside>)[viewer.id] ?? null,
    isOwner: entry.ownerId === viewer.id,
    lastDecision: events[0] ?? null,
    // Remarks stand beside the fields while the author works on them, and go with the next decision.
    remarks:
      entry.state === "changes_requested" ? remarks.filter((r) => r.revisionNumber === lastRevision) : [],
  };
}

export type EditableDraft = NonNullable<Awaited<ReturnType<typeof draftOf>>>;
