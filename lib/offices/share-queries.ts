import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isUuid } from "@/lib/forms/uuid";
import type { Locale } from "@/lib/i18n/locale";
import { type InLanguage, pick } from "@/lib/i18n/localized";
import { byLanguage } from "@/lib/ideas/titles";
import type { Viewer } from "@/lib/members/member";
import { mostShares } from "./limits";
import { officeOf } from "./queries";
import { standing } from "./shares";

/** A list by its name, or a version of a collection by its title and number. */
export type SharedName = { list: string } | { version: number; title: InLanguage };

/** A share link that stands. */
export interface OfficeShare {
  id: string;
  what: SharedName;
  /** Who made it. */
  author: string;
  createdAt: Date;
  expiresAt: Date;
}

/** A version with what names it, of a collection that everybody may read. */
const versionNamed = {
  number: true,
  entry: {
    select: {
      publication: { select: { slug: true, texts: { select: { language: true, title: true } } } },
    },
  },
} as const satisfies Prisma.CollectionVersionSelect;

const publishedVersion = { entry: { publication: { status: "published" } } } as const;

/** What of an office's links leads anywhere: a list, or a version of what is not hidden. */
export const alive = {
  OR: [{ listId: { not: null } }, { version: publishedVersion }],
} satisfies Prisma.ShareLinkWhereInput;

type NamedVersion = Prisma.CollectionVersionGetPayload<{ select: typeof versionNamed }>;

function nameOf({ number, entry: { publication } }: NamedVersion, locale: Locale): SharedName {
  const titles = byLanguage(publication?.texts ?? []);
  return { version: number, title: pick(titles, locale) ?? { text: "", lang: locale } };
}

/** The links of the viewer's office that stand now, those that end first above; none without an office. */
export async function sharesOf(viewer: Viewer, locale: Locale): Promise<OfficeShare[]> {
  const office = await officeOf(viewer);
  if (!office) return [];
  const rows = await db().shareLink.findMany({
    where: { officeId: office.id, ...standing(), ...alive },
    select: {
      id: true,
      createdAt: true,
      expiresAt: true,
      createdBy: { select: { name: true } },
      list: { select: { name: true } },
      version: { select: versionNamed },
    },
    orderBy: [{ expiresAt: "asc" }, { id: "asc" }],
    take: mostShares,
  });
  return rows.map(({ createdBy, list, version, ...link }) => ({
    ...link,
    author: createdBy.name ?? "",
    what: version ? nameOf(version, locale) : { list: list?.name ?? "" },
  }));
}

/** What a colleague is about to share; null when it is not theirs to share or not public any more. */
export async function shareable(
  viewer: Viewer,
  { list, version }: { list?: string | undefined; version?: string | undefined },
  locale: Locale,
): Promise<(SharedName & { slug?: string }) | null> {
  const office = await officeOf(viewer);
  if (!office) return null;
  if (list && isUuid(list)) {
    const row = await db().readingList.findFirst({ where: { id: list, officeId: office.id } });
    return row && { list: row.name };
  }
  if (!version || !isUuid(version)) return null;
  const row = await db().collectionVersion.findFirst({
    where: { id: version, ...publishedVersion },
    select: versionNamed,
  });
  const slug = row?.entry.publication?.slug;
  return row && slug ? { ...nameOf(row, locale), slug } : null;
}
