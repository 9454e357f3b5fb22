import type { Tx } from "@/lib/db/client";
import type { Prisma, Revision } from "@/lib/db/generated/client";
import { type Locale, locales, otherLocale } from "@/lib/i18n/locale";
import { has, type Localized, pick } from "@/lib/i18n/localized";
import { slugify } from "@/lib/i18n/transliterate";
import { indexEntries } from "@/lib/search/index/write";
import { keepOwn } from "./effects";
import { type EntryKind, kindOf } from "./kinds";
import { sourceTexts } from "./texts";

/** Addresses under a list that are pages of their own. */
const reserved = new Set(["new", "filter", "past"]);

interface Publishable {
  id: string;
  kind: EntryKind;
  sourceLanguage: Locale;
}

/** Makes a revision the public version of its entry, with all that lists and filters read. `confirmedAt` is when its authors last said
 * that it is true: they do by submitting. `index: false` leaves the search's index to a caller who publishes many at
 * once. Gives its slug. */
export async function publishRevision(
  tx: Tx,
  entry: Publishable,
  revision: Pick<Revision, "number" | "data">,
  {
    slug: wanted,
    at = new Date(),
    confirmedAt = at,
    index = true,
  }: { slug?: string; at?: Date; confirmedAt?: Date | null; index?: boolean } = {},
): Promise<string> {
  const kind = kindOf(entry.kind);
  const content = revision.data as Parameters<typeof kind.facets>[0];
  const { open, restricted } = partedBy(kind.restricted ?? [], revision.data as Prisma.JsonObject);
  const before = await tx.publication.findUnique({ where: { entryId: entry.id }, include: { texts: true } });
  const title = kind.title(content);
  // The search alone asks for these two.
  const { funding: _, year: __, ...columns } = kind.facets(content);
  const slug =
    before?.slug ?? (await freeSlug(tx, wanted || slugify(pick(title, "bg")?.text ?? "") || entry.kind));
  const data = {
    sourceLanguage: entry.sourceLanguage,
    revisionNumber: revision.number,
    content: open,
    restricted,
    summary: kind.summary(content) as Prisma.InputJsonObject,
    organisationId: await organisationNamed(tx, kind.organisation(content)),
    uploads: kind.uploads(content),
    revisedAt: at,
    lastConfirmedAt: confirmedAt,
    ...columns,
  };
  await tx.publication.upsert({
    where: { entryId: entry.id },
    create: { entryId: entry.id, kind: entry.kind, slug, publishedAt: at, ...data },
    update: { ...data, status: "published" },
  });

  await keepOwn(tx, entry.kind, entry.id, content);

  const sourceChanged =
    !before || sourceTexts(before.content, before.sourceLanguage) !== sourceTexts(open, entry.sourceLanguage);
  for (const language of locales) {
    if (!has(title, language)) {
      await tx.publicationText.deleteMany({ where: { entryId: entry.id, language } });
      continue;
    }
    const old = before?.texts.find((text) => text.language === language);
    const touched = !old || !before || sourceTexts(before.content, language) !== sourceTexts(open, language);
    const standing =
      language === entry.sourceLanguage || touched
        ? { state: "reviewed" as const, sourceRevision: revision.number }
        : { state: sourceChanged ? ("stale" as const) : old.state, sourceRevision: old.sourceRevision };
    const text = {
      title: textIn(title, language),
      teaser: textIn(kind.teaser(content), language),
      ...standing,
    };
    await tx.publicationText.upsert({
      where: { entryId_language: { entryId: entry.id, language } },
      create: { entryId: entry.id, language, ...text },
      update: text,
    });
  }
  if (index) await indexEntries(tx, [entry.id]);
  return slug;
}

/** What everybody may read, and what only some may. */
function partedBy(names: readonly PropertyKey[], data: Prisma.JsonObject) {
  const part = (kept: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(data).filter(([name]) => kept(name))) as Prisma.InputJsonObject;
  return { open: part((name) => !names.includes(name)), restricted: part((name) => names.includes(name)) };
}

const textIn = (value: Localized, language: Locale): string =>
  value[language] ?? value[otherLocale(language)] ?? "";

/** The wanted slug, or it with the first free number. Slugs that were once used stay taken: they redirect. */
async function freeSlug(tx: Tx, wanted: string): Promise<string> {
  // Until this transaction ends nobody else looks for one: two of the same title may be published at once.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('publications.slug'))`;
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (reserved.has(slug)) continue;
    const taken =
      (await tx.publication.findUnique({ where: { slug }, select: { slug: true } })) ??
      (await tx.formerSlug.findUnique({ where: { slug }, select: { slug: true } }));
    if (!taken) return slug;
  }
}

/** The organisation that bears one of these names, if the portal knows it. */
async function organisationNamed(tx: Tx, name: Localized): Promise<string | null> {
  const or = [
    ...(name.bg ? [{ nameBg: { equals: name.bg, mode: "insensitive" as const } }] : []),
    ...(name.en ? [{ nameEn: { equals: name.en, mode: "insensitive" as const } }] : []),
  ];
  if (or.length === 0) return null;
  const found = await tx.organisation.findFirst({ where: { OR: or }, select: { id: true } });
  return found?.id ?? null;
}
