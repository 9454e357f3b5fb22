import { type Tx, transaction } from "@/lib/db/client";
import { titleFrom } from "@/lib/entries/kinds";
import { type LoadedEntry, loadEntry } from "@/lib/entries/load";
import { authorsToTell } from "@/lib/entries/people";
import { pick } from "@/lib/i18n/localized";
import { queueMail } from "@/lib/mail/outbox";
import type { Viewer } from "@/lib/members/member";
import { notifyFollowers } from "@/lib/participation/notify";
import { adoptionAnchor } from "./addresses";
import type { AdoptionFacts } from "./adoption";

/** A practice whose public page has changed. */
export interface ChangedPage {
  entryId: string;
  slug: string;
}

export type Recorded =
  | ({ ok: true; change: "recorded" | "updated" } & ChangedPage)
  /** "gone": there is no such practice or adoption; "taken": it would make two of one organisation. */
  | { ok: false; reason: "gone" | "taken" };

/**
 * Records that a member adapts a published practice, and tells its authors. What they recorded for the same organisation
 * before is changed instead; with `adoptionId`, what they recorded under it.
 */
export function recordAdoption(
  viewer: Viewer,
  { entryId, adoptionId, facts }: { entryId: string; adoptionId?: string | undefined; facts: AdoptionFacts },
): Promise<Recorded> {
  return transaction(async (tx) => {
    // Until this ends nobody else records for this person: the same form sent twice must make one row.
    await tx.$executeRaw`SELECT id FROM users WHERE id = ${viewer.id}::uuid FOR NO KEY UPDATE`;
    const practice = await loadEntry(tx, entryId);
    if (practice?.kind !== "practice" || practice.publication?.status !== "published")
      return { ok: false, reason: "gone" };
    const { slug } = practice.publication;
    const own = { entryId, userId: viewer.id };
    const organisation = { equals: facts.organisation, mode: "insensitive" as const };
    const same = await tx.adoption.findFirst({ where: { ...own, organisation }, select: { id: true } });
    if (adoptionId && same && same.id !== adoptionId) return { ok: false, reason: "taken" };
    const id = adoptionId ?? same?.id;
    if (id) {
      const data = { ...facts, updatedAt: new Date() };
      const { count } = await tx.adoption.updateMany({ where: { id, ...own }, data });
      return count > 0 ? { ok: true, change: "updated", entryId, slug } : { ok: false, reason: "gone" };
    }
    const adoption = await tx.adoption.create({ data: { ...own, ...facts }, select: { id: true } });
    await tellAuthors(tx, { viewer, practice, slug, adoptionId: adoption.id, facts });
    await notifyFollowers(tx, entryId, {
      happened: "adoption",
      heading: { bg: facts.organisation, en: facts.organisation },
      body: facts.changed ? { [facts.language]: facts.changed } : {},
    });
    return { ok: true, change: "recorded", entryId, slug };
  });
}

interface News {
  viewer: Viewer;
  practice: LoadedEntry;
  slug: string;
  adoptionId: string;
  facts: AdoptionFacts;
}

/** Writes to the authors of a practice in their languages. Who adapts their own knows it. */
async function tellAuthors(tx: Tx, { viewer, practice, slug, adoptionId, facts }: News): Promise<void> {
  const titles = titleFrom(practice.kind, practice.publication?.content);
  for (const author of await authorsToTell(tx, practice.facts)) {
    if (author.email === viewer.email) continue;
    const { organisation, status } = facts;
    const title = pick(titles, author.language)?.text ?? "";
    const link = `/${author.language}/practices/${slug}#${adoptionAnchor(adoptionId)}`;
    await queueMail(tx, {
      to: author,
      template: "adoption_recorded",
      values: { title, organisation, status, link },
    });
  }
}

/** Deletes one's own adoption. Gives the practice whose page has changed; null when it was not there. */
export function removeAdoption(
  viewer: Viewer,
  { adoptionId }: { adoptionId: string },
): Promise<ChangedPage | null> {
  return transaction(async (tx) => {
    const own = { id: adoptionId, userId: viewer.id };
    const adoption = await tx.adoption.findFirst({
      where: own,
      select: { entryId: true, entry: { select: { publication: { select: { slug: true } } } } },
    });
    await tx.adoption.deleteMany({ where: own });
    const slug = adoption?.entry.publication?.slug;
    return adoption && slug ? { entryId: adoption.entryId, slug } : null;
  });
}
