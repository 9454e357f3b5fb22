import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { entryBySlug } from "@/lib/entries/public-queries";
import { type EntrySummary, summaryOf, summarySelect } from "@/lib/entries/summary";
import type { Locale } from "@/lib/i18n/locale";
import type { Localized } from "@/lib/i18n/localized";

/** What is counted of a call: its reviewers, and the ideas that are public. */
const counted = {
  reviewers: true,
  ideas: { where: { idea: { entry: { publication: { status: "published" } } } } },
} satisfies Prisma.ChallengeCountOutputTypeSelect;

/** How a call stands. Times are ISO strings, for the cache: whoever shows them asks the clock (challenge.ts). */
export interface CallStanding {
  opensAt: string;
  closesAt: string;
  resultsPublishedAt: string | null;
  /** How many people review it. */
  reviewers: number;
  /** How many public ideas are in it. */
  ideas: number;
}

const standingSelect = {
  opensAt: true,
  closesAt: true,
  resultsPublishedAt: true,
  _count: { select: counted },
} satisfies Prisma.ChallengeSelect;

type StandingRow = Prisma.ChallengeGetPayload<{ select: typeof standingSelect }>;

const standingOf = ({ _count, ...row }: StandingRow): CallStanding => ({
  opensAt: row.opensAt.toISOString(),
  closesAt: row.closesAt.toISOString(),
  resultsPublishedAt: row.resultsPublishedAt?.toISOString() ?? null,
  ...(_count as Pick<CallStanding, "reviewers" | "ideas">),
});

export type CallSummary = EntrySummary & CallStanding;

/** Every public call, the one that closes last first. One page shows them all: there are few. */
export async function publicCalls(locale: Locale): Promise<CallSummary[]> {
  const rows = await db().challenge.findMany({
    where: { entry: { publication: { status: "published" } } },
    select: { ...standingSelect, entry: { select: { publication: { select: summarySelect } } } },
    orderBy: [{ closesAt: "desc" }, { entryId: "asc" }],
    take: mostListed,
  });
  return rows.flatMap(({ entry, ...row }) =>
    entry.publication ? [{ ...summaryOf(entry.publication, locale), ...standingOf(row) }] : [],
  );
}

const mostListed = 200;

/** The published call at an address, with all its fields and how it stands; null when there is none to show. */
export async function challengeBySlug(slug: string) {
  const entry = await entryBySlug("challenge", slug);
  const call =
    entry &&
    (await db().challenge.findUnique({
      where: { entryId: entry.id },
      select: { ...standingSelect, resultsExplanation: true },
    }));
  if (!call) return null;
  const { resultsExplanation, ...standing } = call;
  return { ...entry, standing: standingOf(standing), explanation: resultsExplanation as Localized | null };
}

export type PublicCall = NonNullable<Awaited<ReturnType<typeof challengeBySlug>>>;
