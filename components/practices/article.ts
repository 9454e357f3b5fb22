import type { EntryArticle } from "@/components/entries/article";
import type { Checks } from "@/lib/claims/queries";
import type { LineageTree } from "@/lib/lineage/tree";
import type { PracticeContent } from "@/lib/practices/input";

/** What a practice's page is made of. */
export interface ArticleProps extends EntryArticle<PracticeContent> {
  /** 0 to 5. */
  evidence: number;
  /** How many people follow it; a draft cannot be followed. */
  followers?: number;
  /** Where it came from and where it went; a draft has nothing of that. */
  lineage?: LineageTree | null;
  /** The last check of each of its results, as they count at a moment; a draft has no badges. */
  claims?: { checks: Checks; now: Date };
}

/** The same once every list of the content is there. */
export type CompleteArticle = ArticleProps & { content: PracticeContent };
