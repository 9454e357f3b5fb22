import type { EntryArticle } from "@/components/entries/article";
import type { IdeaContent } from "@/lib/ideas/input";
import type { Phase } from "@/lib/ideas/phases";

/** What an idea's page is made of. */
export interface ArticleProps extends EntryArticle<IdeaContent> {
  /** Who wrote it, by name. */
  authors?: readonly string[];
  phase?: Phase;
}

/** The same once every list of the content is there. */
export type CompleteArticle = ArticleProps & { content: IdeaContent };
