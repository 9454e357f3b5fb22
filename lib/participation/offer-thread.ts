import type { Tx } from "@/lib/db/client";
import type { OfferState } from "@/lib/db/generated/enums";
import { type EntryFacts, isAuthor } from "@/lib/entries/entry";
import type { EntryKind } from "@/lib/entries/kinds";
import { factsOf } from "@/lib/entries/load";
import type { Localized } from "@/lib/i18n/localized";
import { byLanguage } from "@/lib/ideas/titles";
import type { Recipient } from "@/lib/mail/outbox";
import type { Viewer } from "@/lib/members/member";

/** Who of the two sides somebody is. */
export type OfferSide = "helper" | "author";

export interface OfferFacts {
  id: string;
  ask: string;
  state: OfferState;
  helperId: string;
  entryId: string;
  kind: EntryKind;
  slug: string;
  title: Localized;
  facts: EntryFacts;
  /** Whether what it is about is public, by itself or as part of another idea. */
  open: boolean;
}

const select = {
  id: true,
  ask: true,
  state: true,
  helperId: true,
  entryId: true,
  entry: {
    select: {
      kind: true,
      state: true,
      ownerId: true,
      claimedById: true,
      coauthors: { select: { userId: true, acceptedAt: true } },
      publication: {
        select: { status: true, slug: true, texts: { select: { language: true, title: true } } },
      },
    },
  },
} as const;

/** An offer for one of its two sides; null for everybody else, also for the team: it is private. */
export async function offerFor(
  client: Tx,
  viewer: Pick<Viewer, "id">,
  id: string,
): Promise<{ offer: OfferFacts; side: OfferSide } | null> {
  const row = await client.offer.findUnique({ where: { id }, select });
  if (!row) return null;
  const { entry, ...own } = row;
  const facts = factsOf(entry);
  const isHelper = row.helperId === viewer.id;
  if (!isHelper && !isAuthor(viewer, facts)) return null;
  const { status, slug = "", texts = [] } = entry.publication ?? {};
  const offer = {
    ...own,
    kind: entry.kind,
    slug,
    title: byLanguage(texts),
    facts,
    open: status === "published" || status === "superseded",
  };
  return { offer, side: isHelper ? "helper" : "author" };
}

/** Everybody on the other side than this person: the authors, or who offered. */
export async function otherSideOf(
  tx: Tx,
  { helperId, facts }: Pick<OfferFacts, "helperId" | "facts">,
  side: OfferSide,
): Promise<Recipient[]> {
  const ids = side === "author" ? [helperId] : [facts.ownerId, ...facts.coauthorIds];
  const people = await tx.user.findMany({
    where: { id: { in: ids }, suspendedAt: null },
    select: { email: true, name: true, language: true },
  });
  return people.map(({ email, name, language }) => ({ email, name: name ?? "", language }));
}
