import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type EntryKind, kindOf } from "@/lib/entries/kinds";
import { publishRevision } from "@/lib/entries/publish";
import { checkContent } from "@/lib/forms/check";
import type { RawObject } from "@/lib/forms/raw";
import type { Locale } from "@/lib/i18n/locale";
import { type People, personOf } from "./people";

/** A published sample of any kind. */
export interface Sample {
  id: string;
  kind: EntryKind;
  slug?: string | undefined;
  /** The owner's address. */
  owner: string;
  language: Locale;
  at: Date;
  /** When its owner last said that it is true; null: never. */
  confirmedAt?: null;
  content: RawObject;
}

/** A sample through the same door as everybody's: checked, frozen as a revision, published, logged. Left out of the index. */
export async function publishSample(tx: Tx, people: People, sample: Sample): Promise<void> {
  const { id, kind, language, at } = sample;
  const ownerId = personOf(people, sample.owner).id;
  const content = checkedContent(kind, id, sample.content, language);
  await tx.entry.create({
    data: {
      id,
      kind,
      state: "published",
      sourceLanguage: language,
      ownerId,
      createdAt: at,
      submittedAt: at,
      draft: {
        create: { data: sample.content as Prisma.InputJsonObject, updatedById: ownerId, updatedAt: at },
      },
      revisions: { create: { number: 1, data: content, authorId: ownerId, createdAt: at } },
      events: { create: { action: "publish", toState: "published", revisionNumber: 1, at } },
    },
  });
  const { slug, confirmedAt } = sample;
  await publishRevision(
    tx,
    { id, kind, sourceLanguage: language },
    { number: 1, data: content as Prisma.JsonObject },
    { at, index: false, ...(slug && { slug }), ...(confirmedAt === null && { confirmedAt }) },
  );
}

/** The content of a sample as it is kept. Throws when it would not pass its kind's form. */
export function checkedContent(
  kind: EntryKind,
  id: string,
  raw: RawObject,
  language: Locale,
): Prisma.InputJsonObject {
  const { fields, crossCheck } = kindOf(kind);
  const checked = checkContent(fields, raw, language, crossCheck);
  if (!checked.ok) throw new Error(`Sample content ${id}: ${JSON.stringify(checked.problems)}`);
  return checked.content as Prisma.InputJsonObject;
}
