import { Materials } from "@/components/entries/Materials";
import type { CompleteArticle } from "./article";
import { Citation } from "./Citation";

/** What comes last: files and links, and how to name the text. A preview has no address to name. */
export function ArticleEnd({ content, uploads, locale, preview, ...published }: CompleteArticle) {
  const { slug, revisedAt, revisionNumber } = published;
  return (
    <>
      <Materials content={content} uploads={uploads} locale={locale} />
      {!preview && slug && revisedAt && revisionNumber !== undefined && (
        <Citation
          content={content}
          slug={slug}
          revisedAt={revisedAt}
          revisionNumber={revisionNumber}
          locale={locale}
        />
      )}
    </>
  );
}
