import type { EntryKind } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";
import type { Localized } from "@/lib/i18n/localized";

/**
 * All that a published version of a collection says, in both languages, frozen: its page and its files are made of
 * this and of nothing else. It is kept as JSON, hashed as canonical JSON (RFC 8785), and never rewritten; `shape`
 * counts the changes of this type, and whoever reads it must still read the older ones.
 */
export interface Snapshot {
  shape: 1;
  slug: string;
  number: number;
  /** ISO time. */
  publishedAt: string;
  sourceLanguage: Locale;
  /** The languages that it is written in. */
  languages: Locale[];
  title: Localized;
  teaser: Localized;
  organisation: Localized;
  /** The names of those who wrote it; a person who was erased is left out. */
  curators: string[];
  audience: Localized;
  question: Localized;
  summary: Localized;
  keyMessages: Localized[];
  recommendations: Localized[];
  method: Localized | null;
  topics: string[];
  targetGroups: string[];
  objectives: string[];
  sdgs: number[];
  regions: string[];
  /** A day, "2026-11-23". */
  validUntil: string | null;
  groups: SnapshotGroup[];
  /** The saved search that gave members, with how many it found at the moment of publication. */
  living: { address: string; found: number } | null;
  sources: SnapshotSource[];
}

/** Items under one heading, in the curator's order. */
export interface SnapshotGroup {
  heading: Localized | null;
  /** Whether the saved search gave them. */
  living: boolean;
  items: SnapshotItem[];
}

export interface SnapshotItem {
  kind: EntryKind | "link";
  /** Null for an outside link. */
  entryId: string | null;
  /** A page of the portal without its language ("/practices/a"), or an outside address. */
  address: string;
  title: Localized;
  teaser: Localized;
  organisation: Localized;
  place: Localized;
  sourceLanguage: Locale | null;
  regions: string[];
  topics: string[];
  targetGroups: string[];
  objectives: string[];
  stage: string | null;
  /** 0–5. */
  evidence: number;
  /** Which revision of it was looked at, and when its authors last said that it is true (ISO). */
  revisionNumber: number | null;
  lastConfirmedAt: string | null;
  why: Localized;
  caveat: Localized;
  /** Whether it stands in the comparison. */
  compare: boolean;
  practice: SnapshotPractice | null;
}

/** What is compared of a practice, and what its row in a table of data says. Money is in euro. */
export interface SnapshotPractice {
  startYear: number | null;
  endYear: number | null;
  running: boolean;
  country: string | null;
  municipality: string | null;
  costTotal: number | null;
  costPerPerson: number | null;
  costPeriod: Localized;
  staffing: Localized;
  fundingSources: string[];
  /** Months until it can start. */
  monthsToStart: number | null;
  /** The smallest and the largest population, euro a year, full-time posts. */
  needs: Partial<Record<"populationFrom" | "populationTo" | "budget" | "staff", number>>;
  settlements: string[];
  preconditions: Partial<Record<"population" | "budget" | "staff" | "legal" | "partners", Localized>>;
  core: Localized;
  adaptable: Localized;
  support: Localized;
  results: SnapshotResult[];
  sources: SnapshotSource[];
}

/** A claim of a practice, and the last check of it when the version was published. */
export interface SnapshotResult {
  indicator: Localized;
  baseline: string | null;
  value: string | null;
  unit: Localized;
  period: string | null;
  source: string | null;
  /** 0–5. */
  evidence: number;
  check: { verdict: "confirmed" | "partly" | "not_confirmed"; at: string } | null;
}

export interface SnapshotSource {
  url: string;
  supports: Localized;
}
