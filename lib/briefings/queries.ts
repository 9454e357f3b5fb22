import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locale";
import type { Localized } from "@/lib/i18n/localized";
import { keptIn } from "./files";
import { type FileFormat, formats } from "./formats";

/** Which version of which collection, as an address names it. */
export interface VersionPlace {
  slug: string;
  number: number;
}

/** The largest number that the column of a version's number holds. */
const largest = 2_147_483_647;

/** An address that slugs can have: nothing else is asked of the database. */
export const isSlug = (text: string): boolean => /^[a-z0-9-]{1,80}$/.test(text);

const isPlace = ({ slug, number }: VersionPlace): boolean =>
  isSlug(slug) && Number.isInteger(number) && number > 0 && number <= largest;

const publicAt = (slug: string) =>
  ({ publication: { slug, kind: "collection", status: "published" } }) as const;

/** A file of a public collection, in one query; null where there is none, or where the collection is not public now. */
export async function findFile(place: VersionPlace, locale: Locale, format: FileFormat) {
  if (!isPlace(place)) return null;
  const { slug, number } = place;
  return db().collectionFile.findFirst({
    where: { format, language: keptIn(format, locale), version: { number, entry: publicAt(slug) } },
    select: { id: true, state: true, bytes: true, version: { select: { hash: true } } },
  });
}

/** How long a file may take before it can be asked for again, in milliseconds. */
const patience = 10 * 60 * 1000;

/** How far the files of a version have been made, for a reader of one language; null where there is no such version. */
export async function filesOf(place: VersionPlace, locale: Locale, now = new Date()) {
  if (!isPlace(place)) return null;
  const { slug, number } = place;
  const version = await db().collectionVersion.findFirst({
    where: { number, entry: publicAt(slug) },
    select: {
      id: true,
      erasedAt: true,
      files: {
        select: {
          language: true,
          format: true,
          state: true,
          done: true,
          steps: true,
          bytes: true,
          createdAt: true,
        },
      },
      entry: {
        select: { publication: { select: { texts: { select: { language: true, title: true } } } } },
      },
    },
  });
  if (!version) return null;
  const files = formats.flatMap(
    (format) =>
      version.files.find((file) => file.format === format && file.language === keptIn(format, locale)) ?? [],
  );
  const title: Localized = Object.fromEntries(
    version.entry.publication?.texts.map(({ language, title: text }) => [language, text]) ?? [],
  );
  const unready = version.files.filter(({ state }) => state !== "ready");
  const ordered = Math.max(...[version.erasedAt, files[0]?.createdAt].map((at) => at?.getTime() ?? 0));
  return {
    id: version.id,
    title,
    files,
    done: unready.length === 0 && files.length === formats.length,
    /** Whether one may ask for them again: something failed, was never ordered, or takes far too long. */
    stuck:
      files.length < formats.length ||
      unready.some(({ state }) => state === "failed") ||
      (unready.length > 0 && now.getTime() - ordered > patience),
  };
}

export type VersionFiles = NonNullable<Awaited<ReturnType<typeof filesOf>>>;
