import type { Tx } from "@/lib/db/client";
import { factsOf } from "@/lib/entries/load";
import { type Localized, pick } from "@/lib/i18n/localized";
import { queueMails } from "@/lib/mail/outbox";
import type { FollowedNews } from "@/lib/mail/participation-letters";
import { followingAddress, pageAddress } from "./addresses";
import { familyOf } from "./family";
import { shownIn } from "./open-entry";

/** What followers are told: what has happened, in one language or both. */
export interface News {
  /** "adoption": of a practice; "version": of a collection. */
  happened: FollowedNews["happened"];
  /** An update's title, the new phase of an idea, who adapts a practice. */
  heading?: Localized;
  body: Localized;
}

/**
 * Writes to everybody who follows an entry, or what was merged into it, one letter each in their language; its authors
 * have letters of their own. Nobody is told of what is not published.
 */
export async function notifyFollowers(
  tx: Tx,
  entryId: string,
  { happened, heading, body }: News,
): Promise<void> {
  const page = await shownIn(tx, entryId);
  if (!page) return;
  const ids = await familyOf(tx, page.id);
  const authors = await authorIds(tx, ids);
  const followers = await tx.user.findMany({
    where: { suspendedAt: null, id: { notIn: authors }, follows: { some: { entryId: { in: ids } } } },
    select: { email: true, name: true, language: true },
    orderBy: { id: "asc" },
  });
  await queueMails(
    tx,
    followers.map(({ email, name, language }) => {
      const inLanguage = (text: Localized | undefined) => pick(text, language)?.text ?? "";
      const values = {
        happened,
        title: inLanguage(page.title),
        heading: inLanguage(heading),
        body: inLanguage(body),
        link: pageAddress(language, page),
        stop: followingAddress(language),
      };
      return { to: { email, name: name ?? "", language }, template: "followed_news", values };
    }),
  );
}

/** Everybody who writes one of these entries. */
async function authorIds(tx: Tx, ids: string[]): Promise<string[]> {
  const entries = await tx.entry.findMany({
    where: { id: { in: ids } },
    select: {
      kind: true,
      state: true,
      ownerId: true,
      claimedById: true,
      coauthors: { select: { userId: true, acceptedAt: true } },
      publication: { select: { status: true } },
    },
  });
  return entries.map(factsOf).flatMap(({ ownerId, coauthorIds }) => [ownerId, ...coauthorIds]);
}
