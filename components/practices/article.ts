import type { Locale } from "@/lib/i18n/locale";
import type { PracticeContent } from "@/lib/practices/input";

/** A file that a practice shows. */
export interface ArticleUpload {
  id: string;
  fileName: string;
  bytes: number;
  width: number | null;
  height: number | null;
}

/** The standing of a language of a published practice. */
export interface ArticleLanguage {
  language: Locale;
  state: "reviewed" | "stale";
  /** The revision whose text it follows. */
  sourceRevision: number;
}

/** What a practice's page is made of. Nothing but the first few is needed: a draft has no more. */
export interface ArticleProps {
  /** Whatever is written so far: a draft may lack any of it. */
  content: Partial<PracticeContent>;
  locale: Locale;
  /** What the cover is drawn from: the slug of a published practice, the id of a draft. */
  seed: string;
  regions: readonly string[];
  /** 0 to 5. */
  evidence: number;
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

/** The same once every list of the content is there. */
export type CompleteArticle = ArticleProps & { content: PracticeContent };
