import { db } from "@/lib/db/client";
import { isAuthor } from "@/lib/entries/entry";
import { factsOf } from "@/lib/entries/load";
import type { Locale } from "@/lib/i18n/locale";
import { type InLanguage, type Localized, pick } from "@/lib/i18n/localized";
import { byLanguage } from "@/lib/ideas/titles";
import type { Viewer } from "@/lib/members/member";
import { acceptedOf, openAsks } from "./asks";
import { familyOf } from "./family";
import { shownIn } from "./open-entry";
import type { Side } from "./participation";
import { editableSince } from "./said";

/** One's own point or reply. */
export interface OwnSaid {
  id: string;
  side: Side | null;
  body: string;
  lang: Locale;
  at: Date;
  /** Within the first minutes. */
  mayEdit: boolean;
  /** Why a moderator has hidden it; null while it is shown. */
  hidden: string | null;
}

/** What one reader did around an idea, and what they may do. */
export interface OwnPart {
  id: string;
  slug: string;
  title: InLanguage;
  supports: boolean;
  follows: boolean;
  isAuthor: boolean;
  /** What is still looked for, each once. */
  asks: string[];
  said: OwnSaid[];
  useful: { id: string; body: string; lang: Locale; author: string }[];
  offers: { id: string; ask: string; state: "open" | "accepted" | "closed" }[];
}

/** The idea at an address, for taking part: one's own part, where it was merged to, or neither. */
export type IdeaForPart = { part: OwnPart } | { mergedInto: { slug: string; title: Localized } } | null;

/** What this person did around the idea at an address. A handful of queries, however much it was. */
export async function ownPart(
  viewer: Viewer,
  slug: string,
  locale: Locale,
  now: Date = new Date(),
): Promise<IdeaForPart> {
  const row = await ideaAt(slug);
  if (!row) return null;
  if (row.status === "superseded") {
    const into = await shownIn(db(), row.entryId);
    return into && into.id !== row.entryId ? { mergedInto: into } : null;
  }
  const { entryId } = row;
  const ids = await familyOf(db(), entryId);
  const own = { entryId: { in: ids } };
  const [supports, follows, said, useful, offers, accepted] = await Promise.all([
    db().support.count({ where: { ...own, userId: viewer.id } }),
    db().follow.count({ where: { ...own, userId: viewer.id } }),
    db().contribution.findMany({
      where: { ...own, authorId: viewer.id, body: { not: "" } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    }),
    db().usefulMark.findMany({
      where: { userId: viewer.id, contribution: { ...own, hiddenAt: null } },
      include: { contribution: { include: { author: { select: { name: true } } } } },
      orderBy: { createdAt: "desc" },
    }),
    db().offer.findMany({
      where: { ...own, helperId: viewer.id },
      select: { id: true, ask: true, state: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    }),
    acceptedOf(db(), ids),
  ]);
  return {
    part: {
      id: entryId,
      slug,
      title: pick(byLanguage(row.texts), locale) ?? { text: "", lang: locale },
      supports: supports > 0,
      follows: follows > 0,
      isAuthor: isAuthor(viewer, factsOf(row.entry)),
      asks: openAsks(row.content, accepted),
      said: said.map(({ id, side, body, language, createdAt, hiddenAt, hiddenReason }) => ({
        id,
        side,
        body,
        lang: language,
        at: createdAt,
        mayEdit: !hiddenAt && createdAt >= editableSince(now),
        hidden: hiddenAt && (hiddenReason ?? ""),
      })),
      useful: useful.map(({ contribution: { id, body, language, author } }) => ({
        id,
        body,
        lang: language,
        author: author.name ?? "",
      })),
      offers,
    },
  };
}

const ideaAt = (slug: string) =>
  db().publication.findFirst({
    where: { slug, kind: "idea", status: { in: ["published", "superseded"] } },
    select: {
      entryId: true,
      status: true,
      content: true,
      texts: { select: { language: true, title: true } },
      entry: {
        select: {
          state: true,
          kind: true,
          ownerId: true,
          claimedById: true,
          coauthors: { select: { userId: true, acceptedAt: true } },
          publication: { select: { status: true } },
        },
      },
    },
  });

/** A point that somebody is about to answer, on the page of this idea; null when it takes no answers. */
export async function pointToAnswer(entryId: string, pointId: string) {
  const ids = await familyOf(db(), entryId);
  const row = await db().contribution.findFirst({
    where: { id: pointId, side: { not: null }, entryId: { in: ids }, hiddenAt: null, body: { not: "" } },
    include: { author: { select: { name: true } } },
  });
  return row && { id: row.id, body: row.body, lang: row.language, author: row.author.name ?? "" };
}
