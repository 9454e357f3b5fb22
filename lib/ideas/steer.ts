import type { Tx } from "@/lib/db/client";
import { isAuthor } from "@/lib/entries/entry";
import { factsOf } from "@/lib/entries/load";
import type { Locale } from "@/lib/i18n/locale";
import { has, type Localized } from "@/lib/i18n/localized";
import type { Viewer } from "@/lib/members/member";
import { canSteer } from "./phases";
import type { SteerRefusal } from "./steer-input";
import { byLanguage } from "./titles";

/** An act that cannot be carried out. Thrown inside a transaction, so that nothing of it stays. */
export class NotSteered extends Error {
  constructor(readonly reason: SteerRefusal) {
    super(reason);
  }
}

export type Steered<T> = ({ ok: true } & T) | { ok: false; reason: SteerRefusal };

/** Runs a command's transaction and gives a refusal as a value. */
export async function steered<T extends object>(run: () => Promise<T>): Promise<Steered<T>> {
  try {
    return { ok: true, ...(await run()) };
  } catch (error) {
    if (error instanceof NotSteered) return { ok: false, reason: error.reason };
    throw error;
  }
}

/**
 * Reads ideas that were published, as they stand now, and keeps others from changing them until the transaction ends:
 * always in the same order, so that two merges of the same pair wait for one another. Throws NotSteered for whoever may
 * not steer, and for authors of one of them (four eyes).
 */
export async function ideasToSteer(tx: Tx, viewer: Viewer, ids: readonly string[]) {
  if (!canSteer(viewer)) throw new NotSteered("not_yours");
  await tx.$queryRaw`SELECT id FROM entries WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  const rows = await tx.idea.findMany({
    where: { entryId: { in: [...ids] } },
    include: {
      entry: {
        include: {
          coauthors: { select: { userId: true, acceptedAt: true } },
          publication: {
            select: { status: true, slug: true, texts: { select: { language: true, title: true } } },
          },
        },
      },
    },
  });
  return ids.map((id) => {
    const row = rows.find(({ entryId }) => entryId === id);
    const publication = row?.entry.publication;
    if (!row || !publication) throw new NotSteered("not_found");
    const { entry, ...idea } = row;
    const facts = factsOf(entry);
    if (isAuthor(viewer, facts)) throw new NotSteered("own_work");
    return {
      ...idea,
      facts,
      slug: publication.slug,
      status: publication.status,
      title: byLanguage(publication.texts),
      sourceLanguage: entry.sourceLanguage,
    };
  });
}

export type SteeredIdea = Awaited<ReturnType<typeof ideasToSteer>>[number];

/** The one idea of an id, by the same rules. */
export async function ideaToSteer(tx: Tx, viewer: Viewer, id: string): Promise<SteeredIdea> {
  const [idea] = await ideasToSteer(tx, viewer, [id]);
  if (!idea) throw new NotSteered("not_found");
  return idea;
}

/** Throws NotSteered unless everybody can read this idea. */
export function mustBePublic({ phase, status }: SteeredIdea): void {
  if (phase === "merged") throw new NotSteered("merged");
  if (status !== "published") throw new NotSteered("not_public");
}

/** Throws NotSteered unless the text is there in the language in which the idea was written. */
export function mustBeIn(language: Locale, text: Localized): void {
  if (!has(text, language)) throw new NotSteered("missing");
}

/** Whether two texts are the same in both languages. */
export const isSameText = (one: Localized, other: Localized): boolean =>
  one.bg === other.bg && one.en === other.en;

/** Writes an act on an idea into the log, with its text in the idea's language as the reason. */
export async function logAct(
  tx: Tx,
  viewer: Viewer,
  { entryId, sourceLanguage }: SteeredIdea,
  act: { action: string; fromState?: string; toState?: string; text?: Localized },
): Promise<void> {
  const { text, ...event } = act;
  await tx.auditEvent.create({
    data: { ...event, actorId: viewer.id, entryId, reason: text?.[sourceLanguage] ?? null },
  });
}
