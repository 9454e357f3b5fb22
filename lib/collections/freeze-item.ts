import { claimKey } from "@/lib/claims/claims";
import type { Checks } from "@/lib/claims/queries";
import type { Prisma } from "@/lib/db/generated/client";
import { kindOf } from "@/lib/entries/kinds";
import type { Card } from "@/lib/entries/summary";
import type { Localized } from "@/lib/i18n/localized";
import type { PracticeContent } from "@/lib/practices/input";
import type { SnapshotItem, SnapshotPractice, SnapshotSource } from "./snapshot";

/** What is frozen of a publication. */
export const frozenSelect = {
  entryId: true,
  kind: true,
  slug: true,
  sourceLanguage: true,
  content: true,
  summary: true,
  regions: true,
  topics: true,
  targetGroups: true,
  objectives: true,
  stage: true,
  evidence: true,
  revisionNumber: true,
  lastConfirmedAt: true,
} as const satisfies Prisma.PublicationSelect;

export type FrozenRow = Prisma.PublicationGetPayload<{ select: typeof frozenSelect }>;

/** What the curator says of an item. */
export interface Said {
  why: Localized;
  caveat: Localized;
  compare: boolean;
}

export const unsaid: Said = { why: {}, caveat: {}, compare: false };

/** An entry as it is published now, and what the curator says of it. Only a practice is compared. */
export function frozenEntry(row: FrozenRow, said: Said, checks: Checks = {}): SnapshotItem {
  const kind = kindOf(row.kind);
  const content = row.content as Parameters<typeof kind.title>[0];
  const { organisation, place } = row.summary as unknown as Card;
  const isPractice = row.kind === "practice";
  return {
    kind: row.kind,
    entryId: row.entryId,
    address: `/${kind.path}/${row.slug}`,
    title: kind.title(content),
    teaser: kind.teaser(content),
    organisation,
    place,
    sourceLanguage: row.sourceLanguage,
    regions: row.regions,
    topics: row.topics,
    targetGroups: row.targetGroups,
    objectives: row.objectives,
    stage: row.stage,
    evidence: row.evidence,
    revisionNumber: row.revisionNumber,
    lastConfirmedAt: row.lastConfirmedAt?.toISOString() ?? null,
    ...said,
    compare: said.compare && isPractice,
    practice: isPractice ? practiceFacts(row.content as unknown as PracticeContent, checks) : null,
  };
}

/** A page of another site. Without a name it goes by its host. */
export function outsideItem(address: string, label: Localized | undefined, said: Said): SnapshotItem {
  const host = new URL(address).host;
  return {
    kind: "link",
    entryId: null,
    address,
    title: label ?? { bg: host, en: host },
    teaser: {},
    organisation: {},
    place: {},
    sourceLanguage: null,
    regions: [],
    topics: [],
    targetGroups: [],
    objectives: [],
    stage: null,
    evidence: 0,
    revisionNumber: null,
    lastConfirmedAt: null,
    ...said,
    compare: false,
    practice: null,
  };
}

/** What is published before a field was thought of does not have it. */
function practiceFacts(content: PracticeContent, checks: Checks): SnapshotPractice {
  const { needs, settlements, monthsToStart }: Partial<PracticeContent> = content;
  return {
    startYear: content.startYear ?? null,
    endYear: content.endYear ?? null,
    running: content.running,
    country: content.country ?? null,
    municipality: content.municipality ?? null,
    costTotal: content.costTotal ?? null,
    costPerPerson: content.costPerPerson ?? null,
    costPeriod: content.costPeriod ?? {},
    staffing: content.staffing ?? {},
    fundingSources: content.fundingSources,
    monthsToStart: monthsToStart ?? null,
    needs: withoutEmpty(needs),
    settlements: settlements ?? [],
    preconditions: withoutEmpty(content.preconditions),
    core: content.core ?? {},
    adaptable: content.adaptable ?? {},
    support: content.support ?? {},
    results: content.results.map((result) => ({
      indicator: result.indicator ?? {},
      baseline: result.baseline ?? null,
      value: result.value ?? null,
      unit: result.unit ?? {},
      period: result.period ?? null,
      source: result.source ?? null,
      evidence: Number(result.evidence ?? 0),
      check: checks[claimKey(result)] ?? null,
    })),
    sources: sourcesOf(content.sources),
  };
}

/** The values that there are. */
const withoutEmpty = <T extends object>(group: T | undefined): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(group ?? {}).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

/** The sources of a content; a draft may have one without an address. */
export const sourcesOf = (
  sources: readonly { url?: string | undefined; supports?: Localized | undefined }[],
): SnapshotSource[] =>
  sources.flatMap(({ url, supports }) => (url ? [{ url, supports: supports ?? {} }] : []));
