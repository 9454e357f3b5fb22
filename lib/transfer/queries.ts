import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { currentSlugOf, newestFirst } from "@/lib/entries/public-queries";
import type { Locale } from "@/lib/i18n/locale";
import type { PracticeContent } from "@/lib/practices/input";
import { mostPractices } from "./keys";

/** A practice that is compared. */
export interface ComparedPractice {
  id: string;
  slug: string;
  revisionNumber: number;
  content: Partial<PracticeContent>;
}

const published = { kind: "practice", status: "published" } as const;

/** More titles than a list of suggestions is good for. */
const mostTitles = 500;

/** The titles of published practices as a reader sees them, the newest first: what the form suggests. */
export async function practiceTitles(locale: Locale): Promise<string[]> {
  const rows = await db().publication.findMany({
    where: published,
    select: { texts: { select: { language: true, title: true } } },
    orderBy: newestFirst,
    take: mostTitles,
  });
  return rows.flatMap(({ texts }) => {
    const text = texts.find(({ language }) => language === locale) ?? texts[0];
    return text ? [text.title] : [];
  });
}

/**
 * The published practices that somebody typed as slugs, addresses of their pages (also former ones) or titles in either
 * language, in that order and each once; and what names none of them. At most as many as are compared.
 */
export async function practicesTyped(
  typed: readonly string[],
): Promise<{ practices: ComparedPractice[]; missing: string[] }> {
  if (typed.length === 0) return { practices: [], missing: [] };
  const found = await named(typed.map((text) => ({ text, slug: slugIn(text) })));
  const practices = [...new Map(found.flatMap(({ row }) => (row ? [[row.id, row]] : []))).values()];
  return {
    practices: practices.slice(0, mostPractices),
    missing: found.filter(({ row }) => !row).map(({ text }) => text),
  };
}

/** The slug that a text is or that an address leads to; null when it is something else, perhaps a title. */
const slugIn = (text: string): string | null =>
  /(?:^|\/practices\/)([a-z0-9-]{1,80})\/?(?:[?#].*)?$/.exec(text)?.[1] ?? null;

const select = {
  entryId: true,
  slug: true,
  revisionNumber: true,
  content: true,
  texts: { select: { title: true } },
} satisfies Prisma.PublicationSelect;

type Row = Prisma.PublicationGetPayload<{ select: typeof select }>;

async function named(wanted: readonly { text: string; slug: string | null }[]) {
  const rows = await db().publication.findMany({
    where: {
      ...published,
      OR: [
        { slug: { in: wanted.flatMap(({ slug }) => slug ?? []) } },
        {
          texts: { some: { title: { in: wanted.map(({ text }) => text), mode: "insensitive" } } },
        },
      ],
    },
    select,
    orderBy: newestFirst,
    take: 50,
  });
  const found = [];
  for (const { text, slug } of wanted) {
    const row =
      rows.find((one) => one.slug === slug) ?? rows.find((one) => isTitled(one, text)) ?? (await moved(slug));
    found.push({ text, row: row ? comparedFrom(row) : null });
  }
  return found;
}

const isTitled = ({ texts }: Row, text: string): boolean =>
  texts.some(({ title }) => title.toLowerCase() === text.toLowerCase());

/** What a former address leads to now. */
async function moved(slug: string | null): Promise<Row | null> {
  const current = slug ? await currentSlugOf("practice", slug) : null;
  return current ? db().publication.findFirst({ where: { ...published, slug: current }, select }) : null;
}

const comparedFrom = ({ entryId, slug, revisionNumber, content }: Row): ComparedPractice => ({
  id: entryId,
  slug,
  revisionNumber,
  content: content as unknown as Partial<PracticeContent>,
});
