import type { ReactNode } from "react";
import { CallArticle } from "@/components/challenges/CallArticle";
import { CollectionPreview } from "@/components/collections-form/CollectionPreview";
import { EventArticle } from "@/components/events/EventArticle";
import { EventAside } from "@/components/events/EventAside";
import { IdeaArticle } from "@/components/ideas/IdeaArticle";
import { PracticeArticle } from "@/components/practices/PracticeArticle";
import { type EntryKind, kindOf } from "@/lib/entries/kinds";
import type { ContentOfKind } from "@/lib/entries/public-queries";
import type { EntryArticle } from "./article";

/** What is known of an entry before it is published. */
type Unpublished<K extends EntryKind> = Pick<
  EntryArticle<ContentOfKind<K>>,
  "locale" | "seed" | "regions" | "sourceLanguage" | "uploads"
> & { content: ContentOfKind<K>; evidence: number };

/** The page of each kind, made of what may never be published. */
const pages: { [K in EntryKind]: (entry: Unpublished<K>) => ReactNode } = {
  practice: (entry) => <PracticeArticle {...entry} preview />,
  idea: (entry) => <IdeaArticle {...entry} preview />,
  event: (entry) => (
    <EventArticle {...entry} preview aside={<EventAside {...entry} registration={null} preview />} />
  ),
  challenge: (entry) => <CallArticle {...entry} now={new Date()} preview />,
  collection: (entry) => <CollectionPreview {...entry} />,
};

interface EntryPreviewProps extends Omit<Unpublished<EntryKind>, "content" | "regions" | "evidence"> {
  kind: EntryKind;
  /** Content with all its lists: of a draft what fits its fields (`lenientContent`). */
  content: object;
}

/** The page that publishing this would make. */
export function EntryPreview({ kind, content, ...entry }: EntryPreviewProps) {
  const { regions, evidence } = kindOf(kind).facets(content as never);
  return pages[kind]({ ...entry, content: content as never, regions, evidence });
}
