import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locale";
import { itemsOf, type ListItem } from "./list-queries";
import type { Office } from "./office";
import { alive } from "./share-queries";
import { standing } from "./shares";
import { hashShareToken, isShareToken } from "./token";

/** A note of an office as others read it: nobody's name is on it. */
export interface SharedNote {
  id: string;
  place: string | null;
  quote: string | null;
  body: string;
}

/** What a share link opens. Of the colleagues nothing is in it but the name of their office. */
export interface SharedPage {
  office: Omit<Office, "id">;
  expiresAt: Date;
  what:
    | { list: string; items: ListItem[] }
    | { version: { slug: string; number: number }; notes: SharedNote[] };
}

/**
 * What the link with this token lets anybody read; null alike for an unknown, an ended and a revoked one, and for one
 * whose list or collection is not there any more. Only what is published is in it.
 */
export async function sharedBy(token: unknown, locale: Locale): Promise<SharedPage | null> {
  if (!isShareToken(token)) return null;
  const link = await db().shareLink.findFirst({
    where: { tokenHash: hashShareToken(token), ...standing(), ...alive },
    select: {
      officeId: true,
      expiresAt: true,
      office: { select: { nameBg: true, nameEn: true } },
      list: { select: { id: true, name: true } },
      version: {
        select: {
          number: true,
          entryId: true,
          entry: { select: { publication: { select: { slug: true } } } },
        },
      },
    },
  });
  if (!link) return null;
  const { office, expiresAt, officeId, list, version } = link;
  if (list) return { office, expiresAt, what: { list: list.name, items: await itemsOf(list.id, locale) } };
  const slug = version?.entry.publication?.slug;
  if (!version || !slug) return null;
  const notes = await db().officeNote.findMany({
    where: { officeId, entryId: version.entryId },
    select: { id: true, place: true, quote: true, body: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return { office, expiresAt, what: { version: { slug, number: version.number }, notes } };
}
