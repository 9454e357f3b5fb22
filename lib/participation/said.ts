import { randomUUID } from "node:crypto";
import { type Tx, transaction } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locale";
import type { Viewer } from "@/lib/members/member";
import { familyOf } from "./family";
import { languageOf } from "./language";
import { editMinutes } from "./limits";
import { openEntry, shownIn } from "./open-entry";
import type { Side } from "./participation";
import { isRemoved } from "./points";
import { type Part, refused } from "./refusals";

interface Words {
  /** Made with the form: the same form sent twice says it once. */
  id: string;
  /** The entry whose page it is written on. */
  entryId: string;
  body: string;
  /** The language of that page. */
  locale: Locale;
}

/** Where something that was said stands. */
type Said = Part<{ slug: string; id: string }>;

/** Speaks for an idea or against it. */
export function writePoint(viewer: Viewer, { side, ...words }: Words & { side: Side }): Promise<Said> {
  return transaction(async (tx) => {
    const open = await openEntry(tx, words.entryId, "discuss");
    if (!open.ok) return open;
    const id = await keep(tx, viewer, words, { entryId: open.entry.id, side });
    return { ok: true, slug: open.entry.slug, id };
  });
}

/** Answers a point. The answer goes where the point is, also when that idea was merged into the one that is read. */
export function writeReply(
  viewer: Viewer,
  { parentId, ...words }: Words & { parentId: string },
): Promise<Said> {
  return transaction(async (tx) => {
    const open = await openEntry(tx, words.entryId, "discuss");
    if (!open.ok) return open;
    // Who takes the point back meanwhile waits, and finds the answer under it.
    await tx.$queryRaw`SELECT id FROM contributions WHERE id = ${parentId}::uuid FOR SHARE`;
    const ids = await familyOf(tx, words.entryId);
    const point = await tx.contribution.findFirst({
      where: { id: parentId, side: { not: null }, entryId: { in: ids } },
    });
    if (!point || point.hiddenAt || isRemoved(point)) return refused("gone");
    const id = await keep(tx, viewer, words, { entryId: point.entryId, parentId });
    return { ok: true, slug: open.entry.slug, id };
  });
}

async function keep(
  tx: Tx,
  viewer: Viewer,
  { id, body, locale }: Words,
  place: { entryId: string; side: Side } | { entryId: string; parentId: string },
): Promise<string> {
  const data = { ...place, authorId: viewer.id, language: languageOf(body, locale), body };
  const { count } = await tx.contribution.createMany({ data: [{ id, ...data }], skipDuplicates: true });
  if (count > 0) return id;
  const same = await tx.contribution.count({ where: { id, ...place, authorId: viewer.id, body } });
  if (same > 0) return id;
  // Back in the browser and other words in the same form.
  const another = randomUUID();
  await tx.contribution.create({ data: { id: another, ...data } });
  return another;
}

/** Since when something must have been said that its author may still change. */
export const editableSince = (now: Date): Date => new Date(now.getTime() - editMinutes * 60_000);

/** Changes one's own words, within the first minutes. */
export function editSaid(
  viewer: Viewer,
  { id, body, locale, now = new Date() }: { id: string; body: string; locale: Locale; now?: Date },
): Promise<Said> {
  return ownSaid(viewer, id, async (tx, { entryId, createdAt, ...own }, slug) => {
    if (own.body === body) return { ok: true, slug, id };
    const open = await openEntry(tx, entryId, "discuss");
    // What stands under an idea that was merged is still its author's to mend.
    if (!open.ok && open.reason !== "merged") return open;
    if (createdAt < editableSince(now)) return refused("too_late");
    const data = { body, language: languageOf(body, locale), editedAt: now };
    await tx.contribution.update({ where: { id }, data });
    return { ok: true, slug, id };
  });
}

/** Takes one's own words back: nothing of them stays but their place, and that only while there are replies under it. */
export function removeSaid(viewer: Viewer, { id }: { id: string }): Promise<Said> {
  return ownSaid(viewer, id, async (tx, _, slug) => {
    const replies = await tx.contribution.count({ where: { parentId: id } });
    if (replies === 0) {
      await tx.contribution.delete({ where: { id } });
    } else {
      await tx.usefulMark.deleteMany({ where: { contributionId: id } });
      await tx.contribution.update({ where: { id }, data: { body: "", editedAt: null } });
    }
    return { ok: true, slug, id };
  });
}

interface Own {
  entryId: string;
  body: string;
  createdAt: Date;
}

/** Does something with one's own words that nobody has hidden, while nobody else can. */
function ownSaid(
  viewer: Viewer,
  id: string,
  work: (tx: Tx, own: Own, slug: string) => Promise<Said>,
): Promise<Said> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM contributions WHERE id = ${id}::uuid FOR UPDATE`;
    const own = await tx.contribution.findFirst({ where: { id, authorId: viewer.id } });
    if (!own || isRemoved(own)) return refused("gone");
    // What a moderator has hidden stays as it was: it may be appealed.
    if (own.hiddenAt) return refused("closed");
    const page = await shownIn(tx, own.entryId);
    return page ? work(tx, own, page.slug) : refused("not_found");
  });
}
