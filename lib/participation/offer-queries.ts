import { db } from "@/lib/db/client";
import type { OfferState } from "@/lib/db/generated/enums";
import type { Locale } from "@/lib/i18n/locale";
import { type InLanguage, pick } from "@/lib/i18n/localized";
import { byLanguage } from "@/lib/ideas/titles";
import type { Viewer } from "@/lib/members/member";
import { type OfferFacts, type OfferSide, offerFor } from "./offer-thread";

export interface OfferRow {
  id: string;
  ask: string;
  state: OfferState;
  side: OfferSide;
  title: InLanguage;
  /** Who offered. */
  helper: string;
  messages: number;
  lastAt: Date;
}

/** How many are listed at once. */
const most = 200;

/** A person's offers of help, given and received, the newest first. Two queries. */
export async function offersOf(viewer: Viewer, locale: Locale): Promise<OfferRow[]> {
  const coauthor = { some: { userId: viewer.id, acceptedAt: { not: null } } };
  const rows = await db().offer.findMany({
    where: {
      OR: [{ helperId: viewer.id }, { entry: { ownerId: viewer.id } }, { entry: { coauthors: coauthor } }],
    },
    select: {
      id: true,
      ask: true,
      state: true,
      helperId: true,
      createdAt: true,
      helper: { select: { name: true } },
      entry: {
        select: { publication: { select: { texts: { select: { language: true, title: true } } } } },
      },
      _count: { select: { messages: true } },
      messages: { orderBy: { createdAt: "desc" }, take: 1, select: { createdAt: true } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
  });
  return rows.map(({ id, ask, state, helperId, createdAt, helper, entry, _count, messages }) => ({
    id,
    ask,
    state,
    side: helperId === viewer.id ? "helper" : "author",
    title: pick(byLanguage(entry.publication?.texts ?? []), locale) ?? { text: "", lang: locale },
    helper: helper.name ?? "",
    messages: _count.messages,
    lastAt: messages[0]?.createdAt ?? createdAt,
  }));
}

export interface Thread {
  offer: OfferFacts;
  side: OfferSide;
  helper: string;
  messages: { id: string; body: string; at: Date; author: string; own: boolean }[];
}

/** The conversation about an offer, the oldest message first; null for whoever is on neither side. */
export async function threadOf(viewer: Viewer, id: string): Promise<Thread | null> {
  const found = await offerFor(db(), viewer, id);
  if (!found) return null;
  const [helper, messages] = await Promise.all([
    db().user.findUnique({ where: { id: found.offer.helperId }, select: { name: true } }),
    db().offerMessage.findMany({
      where: { offerId: id },
      include: { author: { select: { name: true } } },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    }),
  ]);
  return {
    ...found,
    helper: helper?.name ?? "",
    messages: messages.map(({ authorId, author, ...message }) => ({
      id: message.id,
      body: message.body,
      at: message.createdAt,
      author: author.name ?? "",
      own: authorId === viewer.id,
    })),
  };
}
