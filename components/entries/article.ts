import type { Locale } from "@/lib/i18n/locale";

/** A file that an entry shows. */
export interface ArticleUpload {
  id: string;
  fileName: string;
  bytes: number;
  width: number | null;
  height: number | null;
}

/** The standing of a language of a published entry. */
export interface ArticleLanguage {
  language: Locale;
  state: "reviewed" | "stale";
  /** The revision whose text it follows. */
  sourceRevision: number;
}

/** What the page of any entry is made of. Nothing but the first few is needed: a draft has no more. */
export interface EntryArticle<Content> {
  /** Whatever is written so far: a draft may lack any of it. */
  content: Partial<Content>;
  locale: Locale;
  /** What the cover is drawn from: the id. */
  seed: string;
  regions: readonly string[];
  sourceLanguage: Locale;
  uploads: readonly ArticleUpload[];
  languages?: readonly ArticleLanguage[];
  organisationWebsite?: string | null;
  slug?: string;
  publishedAt?: string;
  revisedAt?: string;
  revisionNumber?: number;
  lastConfirmedAt?: string | null;
  /** A draft or a revision on its way: no path, no citation, no links to other languages. */
  preview?: boolean;
}
