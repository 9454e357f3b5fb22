import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { defaultLocale, type Locale, locales } from "@/lib/i18n/locale";
import { enqueue } from "@/lib/jobs/queue";
import { type FileFormat, formats } from "./formats";

/** Tries before a file is given up, within about two minutes. */
const tries = 4;

/** What is done for a file: it is begun, made and checked, stored. */
export const steps = 3;

/** In which language a file is kept: the data are the same for both, so they are kept once. */
export const keptIn = (format: FileFormat, locale: Locale): Locale =>
  format === "json" ? defaultLocale : locale;

/** Every file of a version, the quickest to make first. */
export const allFiles: readonly { language: Locale; format: FileFormat }[] = [...formats]
  .reverse()
  .flatMap((format) =>
    locales.filter((locale) => keptIn(format, locale) === locale).map((language) => ({ language, format })),
  );

/** The key of the file store under which the bytes of a file lie. */
export const storeKey = (id: string, format: FileFormat): string => `briefings/${id}.${format}`;

/**
 * Has all files of a version made, or made anew: whatever there was is not given out any more. In the transaction of
 * what they are made for; the job `briefing_files` does the rest.
 */
export async function orderFiles(tx: Tx, versionId: string): Promise<void> {
  await order(tx, versionId, { versionId });
}

/**
 * Has those files of a version made that are not there: after a failure, when a job got lost, or of a format that the
 * portal did not have when the version was published.
 */
export async function orderMissing(tx: Tx, versionId: string): Promise<void> {
  await order(tx, versionId, { versionId, state: { not: "ready" } });
}

async function order(tx: Tx, versionId: string, anew: Prisma.CollectionFileWhereInput): Promise<void> {
  await tx.collectionFile.updateMany({ where: anew, data: { state: "waiting", done: 0, bytes: null } });
  await tx.collectionFile.createMany({
    data: allFiles.map((file) => ({ ...file, versionId, steps })),
    skipDuplicates: true,
  });
  await enqueue(tx, "briefing_files", { versionId }, { key: `briefing:${versionId}`, maxAttempts: tries });
}
