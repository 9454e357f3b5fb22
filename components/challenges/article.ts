import type { EntryArticle } from "@/components/entries/article";
import type { CallResult } from "@/lib/challenges/entered";
import type { ChallengeContent } from "@/lib/challenges/input";
import type { CallStanding } from "@/lib/challenges/queries";
import type { EntrySummary } from "@/lib/entries/summary";
import type { Localized } from "@/lib/i18n/localized";

/** What the page of a call is made of. A draft has neither a standing nor anything that came after it. */
export interface CallArticleProps extends EntryArticle<ChallengeContent> {
  now: Date;
  standing?: CallStanding;
  ideas?: readonly EntrySummary[];
  /** Once they are published. */
  results?: readonly CallResult[] | null;
  explanation?: Localized | null;
}

/** The same once every list of the content is there. */
export type CompleteCall = CallArticleProps & { content: ChallengeContent };
